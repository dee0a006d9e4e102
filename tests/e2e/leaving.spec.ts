import { rm } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { openExample } from './example.ts';
import { expect, listenForNoise, test } from './fixtures.ts';

/** `LEAVING_TIMES=20 npm run e2e -- leaving` tries harder, and takes four minutes. */
const TIMES = Number(process.env['LEAVING_TIMES'] ?? 5);

/** Ways to leave in the instant after a keystroke. The next time goes on in the same tab, if any. */
const WAYS: readonly { readonly name: string; readonly leave: (page: Page) => Promise<unknown> }[] =
  [
    { name: 'reloading', leave: (page) => page.reload() },
    { name: 'going to another page', leave: (page) => page.goto('about:blank') },
    { name: 'going to another screen', leave: goToAnotherScreen },
    { name: 'closing the tab', leave: closeTab },
  ];

test.beforeEach(() => {
  // A browser and an app are started again and again: on a busy machine, that takes its time.
  test.slow();
});

for (const { name, leave } of WAYS) {
  test(`${name} right after a keystroke loses nothing`, async ({ page, context }) => {
    const places = await preparePlaces(page);
    // The first page stays: a browser whose last tab is closed ends.
    let tab = await context.newPage();
    for (let time = 0; time < TIMES; time += 1) {
      await typeOneKey(tab, places, time);
      await leave(tab);
      if (tab.isClosed()) tab = await context.newPage();
    }
    for (const place of places) await expectAllKept(tab, places, place, TIMES);
  });
}

test('closing the browser right after a keystroke loses nothing', async ({
  playwright,
  launchOptions,
  baseURL,
}, testInfo) => {
  const profile = testInfo.outputPath('profile');
  const noise: (readonly string[])[] = [];
  const open = async (): Promise<Page> => {
    const options = { ...launchOptions, ...(baseURL !== undefined && { baseURL }) };
    const context = await playwright.chromium.launchPersistentContext(profile, options);
    noise.push(listenForNoise(context));
    return context.pages()[0] ?? context.newPage();
  };
  let page = await open();
  const places = await preparePlaces(page);
  for (let time = 0; time < TIMES; time += 1) {
    await typeOneKey(page, places, time);
    await page.context().close();
    page = await open();
  }
  for (const place of places) await expectAllKept(page, places, place, TIMES);
  await page.context().close();
  await rm(profile, { recursive: true });
  expect(noise.flat(), 'The browser complained').toEqual([]);
});

async function goToAnotherScreen(page: Page): Promise<void> {
  await page.goto('./#/privacy');
  await expect(page.getByRole('heading', { name: 'Privacy', level: 1 })).toBeFocused();
}

/** Resolves when it is closed: only then can another tab be asked what has become of the key. */
async function closeTab(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })]);
}

/** Somewhere to type, again and again. */
type Place = {
  readonly address: string;
  readonly field: (page: Page) => Locator;
  /** What is typed the so-manieth time of all, counted from 0. */
  readonly key: (time: number) => string;
  /** What the field holds after these keys. */
  readonly after: (keys: readonly string[]) => string | RegExp;
};

/** What a team makes of an indicator, and an example and a rating on a sheet. */
async function preparePlaces(page: Page): Promise<readonly Place[]> {
  const review = await openExample(page);
  await page.goto(`./${review}/reflect/goals`);
  const words = text(page.url(), 'What to develop');
  await words.field(page).fill('');
  await page.goto(`./${review}/gather/service-information`);
  await page.getByRole('link', { name: 'Open the sheet' }).click();
  const example = text(page.url(), 'Example for statement 1');
  await example.field(page).fill('');
  await expect(page.getByText(/^Saved \d\d:\d\d$/u)).toBeVisible();
  return [words, example, rating(page.url(), 'Rating for statement 1')];
}

function text(address: string, label: string): Place {
  return {
    address,
    field: (page) => page.getByLabel(label, { exact: true }),
    key: (time) => String.fromCodePoint('a'.charCodeAt(0) + time),
    after: (keys) => keys.join(''),
  };
}

function rating(address: string, name: string): Place {
  return {
    address,
    field: (page) => page.getByRole('group', { name, exact: true }).locator('input:checked'),
    key: (time) => String(1 + (time % 5)),
    after: (keys) => keys.at(-1) ?? /./u,
  };
}

/** Finds all that was typed here before, gives one key more, and waits for nothing after it. */
async function typeOneKey(page: Page, places: readonly Place[], time: number): Promise<void> {
  const place = placeAt(places, time);
  await expectAllKept(page, places, place, time);
  await place.field(page).press('End');
  await page.keyboard.press(place.key(time));
}

/** @param times is how often anything has been typed so far, in one place after the other. */
async function expectAllKept(
  page: Page,
  places: readonly Place[],
  place: Place,
  times: number,
): Promise<void> {
  const all = Array.from({ length: times }, (_, time) => time);
  const here = all.filter((time) => placeAt(places, time) === place);
  if (page.url() !== place.address) await openAfresh(page, place.address);
  await expect(place.field(page)).toHaveValue(place.after(here.map(place.key)));
}

/** Each place has its turn: some times here, then some times there. */
function placeAt(places: readonly Place[], time: number): Place {
  const place = places[Math.floor((time / TIMES) * places.length)];
  if (place === undefined) throw new Error('There is nowhere to type');
  return place;
}

/** From outside: within the app, the heading would take focus while a field is typed into. */
async function openAfresh(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
}
