import { expect } from 'vitest';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { App } from '#app/App.tsx';
import type { Instrument, Source } from '#domain/instrument/instrument.ts';
import { newReview } from '#domain/records/new-records.ts';
import { preferencesRecord } from '#domain/records/preferences.ts';
import { decodeRecord } from '#domain/records/record.ts';
import { type Response, UNANSWERED } from '#domain/records/response.ts';
import type { Review } from '#domain/records/review.ts';
import { sheetsInOrder } from '#domain/journey/sheet-order.ts';
import { type Sheet, sheetRecord } from '#domain/records/sheet.ts';
import { paths } from '#features/paths.ts';
import { loadInstrument } from '#instrument/registry.ts';
import { database } from '#storage/database.ts';
import { sheetsOfSource } from '#storage/sheets.ts';
import { addWholeReview } from '#storage/whole-review.ts';
import { idOf } from '#tests/builders/ids.ts';
import { aSheet, type SheetSketch, sourceNamed } from '#tests/builders/sheets.ts';
import { cleanSlate } from '#tests/storage/clean-slate.ts';
import { changeInOtherTab } from '#tests/storage/other-tab.ts';
import '#ui/styles/main.scss';

/** A review being gathered, in the real app over the real storage. */
export async function gathering(source: string, ratings: readonly string[] = [], plan?: Plan) {
  await cleanSlate();
  const instrument = await currentInstrument();
  const sheets = ratings.map((words, index) =>
    aSheet(instrument, { source, ratings: words, nth: index + 1 }),
  );
  const fresh = { id: idOf.review(), now: '2026-11-21T12:00:00.000Z' };
  const review = { ...newReview(instrument, 'Harbour View', fresh), sources: plan ?? {} };
  await addWholeReview({ review, sheets, reflections: [], actions: [] });
  return new Gathering(instrument, review, sourceNamed(instrument, source));
}

type Plan = Review['sources'];

class Gathering {
  readonly instrument: Instrument;
  readonly review: Review;
  readonly source: Source;

  constructor(instrument: Instrument, review: Review, source: Source) {
    this.instrument = instrument;
    this.review = review;
    this.source = source;
  }

  async openSource(): Promise<void> {
    window.location.hash = paths.source(this.review.id, this.source.id);
    await render(<App />);
    await expect
      .element(page.getByRole('heading', { level: 1 }))
      .toHaveTextContent(this.source.name);
  }

  async openGrid(): Promise<void> {
    window.location.hash = paths.grid(this.review.id, this.source.id);
    await render(<App />);
    await expect.element(page.getByRole('table')).toBeVisible();
  }

  async openBoard(): Promise<void> {
    window.location.hash = paths.board(this.review.id);
    await render(<App />);
    await expect.element(page.getByRole('table')).toBeVisible();
  }

  async openAgain(): Promise<void> {
    window.location.hash = paths.gridAgain(this.review.id, this.source.id);
    await render(<App />);
    await expect.element(page.getByRole('table')).toBeVisible();
  }

  async openFirstSheet(): Promise<void> {
    const [first] = await this.stored();
    if (!first) throw new Error('There is no sheet to open');
    window.location.hash = paths.sheet(this.review.id, this.source.id, first.id);
    await render(<App />);
    await expect.element(statement(1)).toBeVisible();
  }

  /** A sheet that came in some other way: of another source, with a code, in the bin. */
  async hasAlso(sketch: SheetSketch): Promise<Sheet> {
    const sheet = aSheet(this.instrument, sketch);
    await database.sheets.put(sheet);
    return sheet;
  }

  /** Another tab answers the statement with this number on the first sheet. */
  async answeredElsewhere(number: number, response: Response): Promise<Sheet> {
    const [sheet] = await this.stored();
    const indicator = this.instrument.indicators[number - 1];
    if (!sheet || !indicator) throw new Error('There is nothing to answer');
    return changeInOtherTab(sheetRecord, sheet.id, ({ responses }) => ({
      responses: { ...responses, [indicator.id]: response },
    }));
  }

  /** The source's sheets as they are stored, in the order they are listed. */
  async stored(): Promise<readonly Sheet[]> {
    const { records } = await sheetsOfSource(this.review.id, this.source.id);
    return sheetsInOrder(this.source, records).map(({ sheet }) => sheet);
  }

  /** Each stored sheet in short: `4 NA _ 5`, in the order of the statements. */
  async storedRatings(): Promise<readonly string[]> {
    const sheets = await this.stored();
    return sheets.map((sheet) => this.responses(sheet).map(inShort).join(' '));
  }

  responses(sheet: Sheet | undefined): readonly Response[] {
    return this.instrument.indicators.map(({ id }) => sheet?.responses[id] ?? UNANSWERED);
  }
}

export const statement = (number: number) =>
  page.getByRole('group', { name: new RegExp(`^${number}\\. `) });

export const rating = (number: number, choice: string) =>
  statement(number).getByRole('radio', { name: choice });

export async function storedPreferences() {
  const stored = decodeRecord(preferencesRecord, await database.preferences.get('device'));
  return stored.ok ? stored.value : undefined;
}

/** Counts the keys a person presses from now on. */
export function countKeys(): () => number {
  let pressed = 0;
  const count = (event: KeyboardEvent) => {
    if (event.isTrusted && !['Shift', 'Control'].includes(event.key)) pressed += 1;
  };
  window.addEventListener('keydown', count, { capture: true });
  return () => {
    window.removeEventListener('keydown', count, { capture: true });
    return pressed;
  };
}

async function currentInstrument(): Promise<Instrument> {
  const instrument = await loadInstrument();
  if (!instrument.ok) throw new Error('There is no instrument');
  return instrument.value;
}

function inShort(response: Response): string {
  if (response.state === 'rated') return `${response.rating}`;
  return response.state === 'not-applicable' ? 'NA' : '_';
}
