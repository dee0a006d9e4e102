import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { fieldsOnScreen, lookAway, slowDown } from './in-page.ts';
import { createKeystrokeLog, type KeystrokeLog, type Values } from './keystroke-log.ts';
import type { Manner } from './manner.ts';
import type { StatusLine } from './status-line.ts';
import { readStored, type Stored } from './stored.ts';
import { between, fieldsOf, type Random, type Stroke } from './strokes.ts';
import type { WatchedBrowser } from './watched-browser.ts';

/** What was done, and what was there before. */
export type Attempt = {
  readonly manner: Manner;
  readonly log: KeystrokeLog;
  /** The fields that were typed into. */
  readonly fields: readonly string[];
  /** The address of the place. */
  readonly place: string;
  readonly before: Stored;
  /** The end came while the screen said "Saving". */
  readonly wasSaving: boolean;
};

/** How long the end waits for the screen to say what it is to come upon. */
const PATIENCE = 500;

/** Types, as the manner says, until every process of the browser is killed. */
export async function typeUntilKilled(
  { page, kill, status }: WatchedBrowser,
  review: string,
  manner: Manner,
  random: Random,
): Promise<Attempt> {
  const strokes = manner.journey.strokes(random);
  const fields = fieldsOf(strokes);
  if (manner.slowBy > 0) await page.addInitScript(slowDown, manner.slowBy);
  await manner.journey.open(page, review, random);
  const place = page.url();
  const before = await readStored(page);
  const log = createKeystrokeLog(only(fields, await page.evaluate(fieldsOnScreen)));
  status.onSaved(log.acknowledge);
  const end = new AbortController();
  const typing = typeAll(page, strokes, { log, manner, random, end: end.signal });
  await Promise.all([
    typing,
    momentToKill(manner, status).then(() => {
      end.abort();
      return kill();
    }),
  ]);
  return { manner, log, fields, place, before, wasSaving: status.last() === 'saving' };
}

async function momentToKill(manner: Manner, status: StatusLine): Promise<void> {
  await pause(manner.typing);
  if (manner.killOn !== 'the clock') await status.next(manner.killOn, PATIENCE);
  if (manner.grace > 0) await pause(manner.grace);
}

type Typing = {
  readonly log: KeystrokeLog;
  readonly manner: Manner;
  readonly random: Random;
  readonly end: AbortSignal;
};

async function typeAll(page: Page, strokes: readonly Stroke[], typing: Typing): Promise<void> {
  const { log, manner, random, end } = typing;
  for (const stroke of strokes) {
    if (end.aborted) return;
    if (stroke.kind === 'type') log.typed(stroke.field, stroke.value);
    try {
      await perform(page, stroke);
      if (manner.looksAway && random() < 0.05) {
        await page.evaluate(lookAway, between(0, 100, random));
      }
    } catch (error) {
      // The key went down on a browser that was just being killed.
      if (end.aborted) return;
      throw error;
    }
    const thought = random() < 0.06 ? between(80, 400, random) : 0;
    await pause(between(...manner.pace, random) + thought);
  }
}

async function perform(page: Page, stroke: Stroke): Promise<void> {
  if (stroke.kind === 'go') {
    const field = `main [name="${stroke.field}"]`;
    await page.locator(`${field}:checked, ${field}:not([type="radio"])`).focus();
  } else if (stroke.key.length > 1) await page.keyboard.press(stroke.key);
  else await page.keyboard.type(stroke.key);
}

export function only(fields: readonly string[], shown: Values): Values {
  return Object.fromEntries(fields.map((name) => [name, shown[name] ?? '']));
}
