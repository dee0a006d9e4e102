import type { Indicator } from '#domain/instrument/instrument.ts';
import type { Action } from '#domain/records/action.ts';
import type { ActionId, IndicatorId, SheetId, SourceId } from '#domain/records/ids.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { responseTo } from '#domain/records/sheet.ts';
import { numberedShortName } from '#domain/words/indicator-words.ts';
import { actionTitle, notesInOrder } from './action-plan.ts';
import { sheetsInOrder } from './sheet-order.ts';

/** Which screen a text is written on. */
export type WrittenOn =
  | { readonly screen: 'plan' }
  | { readonly screen: 'reflect'; readonly indicatorId: IndicatorId }
  | { readonly screen: 'action'; readonly actionId: ActionId }
  | { readonly screen: 'sheet'; readonly sourceId: SourceId; readonly sheetId: SheetId };

/** Something that somebody wrote freely, and where it stands. */
export type FreeText = {
  /** The place in words: "Strengths: 2. Goals", "Care plan 3, statement 4". */
  readonly place: string;
  readonly on: WrittenOn;
  readonly text: string;
};

/** What was written freely in a review and goes into the action plan, in the order of the journey. */
export function textInPlan(open: OpenReview): readonly FreeText[] {
  const coordinator = { place: 'Who coordinates', text: open.review.coordinator };
  return written([
    { ...coordinator, on: { screen: 'plan' } },
    ...open.instrument.indicators.flatMap((indicator) => reflectedOn(open, indicator)),
    ...open.actions.filter(({ deletedAt }) => deletedAt === null).flatMap(inAction),
  ]);
}

/** What was written freely on the sheets; no document for others shows it. */
export function textOnSheets({ instrument, sheets }: OpenReview): readonly FreeText[] {
  const texts = instrument.sources.flatMap((source) =>
    sheetsInOrder(source, sheets).flatMap(({ sheet, name }) =>
      instrument.indicators.map(({ id, number }): FreeText => {
        const on = { screen: 'sheet', sourceId: source.id, sheetId: sheet.id } as const;
        const text = responseTo(sheet, id).example;
        return { place: `${name}, statement ${number}`, on, text };
      }),
    ),
  );
  return written(texts);
}

function reflectedOn({ reflections }: OpenReview, indicator: Indicator): readonly FreeText[] {
  const { id } = indicator;
  const on = { screen: 'reflect', indicatorId: id } as const;
  const about = numberedShortName(indicator);
  return reflections
    .filter(({ indicatorId }) => indicatorId === id)
    .flatMap(({ strengths, toDevelop }) => [
      { place: `Strengths: ${about}`, on, text: strengths },
      { place: `What to develop: ${about}`, on, text: toDevelop },
    ]);
}

/** One entry for an action: all of it is on one screen. */
function inAction(action: Action): readonly FreeText[] {
  const { id, what, why, lead, measure, notes } = action;
  const on = { screen: 'action', actionId: id } as const;
  const texts = [what, why, lead, measure, ...notesInOrder(notes).map(({ text }) => text)];
  return [{ place: `Action: ${shortened(actionTitle(action))}`, on, text: texts.join('\n\n') }];
}

function written(texts: readonly FreeText[]): readonly FreeText[] {
  return texts.filter(({ text }) => text.trim() !== '');
}

const LONGEST = 60;

function shortened(title: string): string {
  return title.length > LONGEST ? `${title.slice(0, LONGEST).trimEnd()}…` : title;
}
