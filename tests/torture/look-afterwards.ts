import type { Page } from '@playwright/test';
import { fieldsOnScreen } from './in-page.ts';
import type { Survival, Values } from './keystroke-log.ts';
import type { KillableBrowser } from './killable-browser.ts';
import { readStored, type Stored, storedBeside } from './stored.ts';
import { type Attempt, only } from './type-until-killed.ts';

/** What was found when everything was started again after a kill. */
export type Findings = Omit<Survival, 'isTorn' | 'isOutOfOrder'> & {
  readonly torn: number;
  readonly outOfOrder: number;
  readonly hasStarted: boolean;
};

/** How long an app that is well may take to show what it has, in milliseconds. */
const PATIENCE = 20_000;

/** Looks in storage before the app has touched it, starts the app, and looks at its screen. */
export async function lookAfterwards(
  { page, noise }: KillableBrowser,
  address: string,
  attempt: Attempt,
): Promise<Findings> {
  // A file of the app's own place that does not start the app.
  await page.goto(new URL('robots.txt', address).href);
  const untouched = await readStored(page);
  const trouble = await start(page, address, attempt);
  const stored = await readStored(page);
  const found = typedIn(stored, attempt);
  const shown = trouble === null ? await shownOn(page, found) : found;
  const beside = changedBeside(stored, attempt);
  const inStorage = attempt.log.survivalIn(found);
  const onScreen = attempt.log.survivalIn(shown);
  const faults = [...untouched.torn, ...beside, ...inStorage.faults, ...onScreen.faults];
  const startFaults = [...(trouble === null ? [] : [trouble]), ...noise];
  const { typed, acknowledged, besides } = inStorage;
  return {
    typed,
    acknowledged,
    besides,
    lost: Math.max(inStorage.lost, onScreen.lost),
    torn: untouched.torn.length + beside.length + Number(inStorage.isTorn || onScreen.isTorn),
    outOfOrder: Number(inStorage.isOutOfOrder),
    hasStarted: startFaults.length === 0,
    faults: [...new Set([...faults, ...startFaults])],
  };
}

/** Opens the app, then the place that was typed in. Gives a sentence when there is trouble. */
async function start(page: Page, address: string, attempt: Attempt): Promise<string | null> {
  const [review = ''] = /#\/review\/[^/]+/u.exec(attempt.place) ?? [];
  const [field = ''] = attempt.fields;
  try {
    await page.goto(address);
    await page.locator(`main a[href="${review}"]`).first().waitFor({ timeout: PATIENCE });
    await page.goto(attempt.place);
    const fields = page.locator(`main [name="${field}"]`);
    await fields.first().waitFor({ state: 'attached', timeout: PATIENCE });
    return null;
  } catch (error) {
    const said = await page
      .locator('main')
      .innerText()
      .catch(() => 'nothing');
    return `no start: ${String(error).split('\n')[0]}. The screen says: ${said.slice(0, 300)}`;
  }
}

/** What the fields show, once they show what is stored or it is clear that they never will. */
async function shownOn(page: Page, stored: Values): Promise<Values> {
  const isShown = (values: Values): boolean =>
    Object.entries(values).every(([name, value]) => {
      const field = document.querySelector<HTMLInputElement>(
        `main [name="${name}"]:checked, main [name="${name}"]:not([type="radio"])`,
      );
      return (field?.value ?? '') === value;
    });
  await page.waitForFunction(isShown, stored, { timeout: 3000 }).catch(() => {});
  return only(Object.keys(stored), await page.evaluate(fieldsOnScreen));
}

function typedIn({ records }: Stored, { manner, place, fields }: Attempt): Values {
  return only(fields, manner.journey.typed(records, idIn(place))?.values ?? {});
}

/** Nothing but the one record was touched, so nothing else may be another than it was. */
function changedBeside(stored: Stored, { manner, place, before }: Attempt): readonly string[] {
  const [then, now] = [before, stored].map((state) => {
    const typed = manner.journey.typed(state.records, idIn(place));
    return storedBeside(typed?.record, state);
  });
  return then === now ? [] : ['a record that nobody typed into has changed'];
}

function idIn(place: string): string {
  return place.split('/').at(-1) ?? '';
}
