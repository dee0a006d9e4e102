import type { SinceLastTime } from '#domain/journey/since-last-time.ts';
import type { NotCompared } from '#domain/scoring/not-compared.ts';
import {
  type Change,
  ENOUGH_SHEETS,
  type Side,
  TELLS_FROM,
} from '#domain/scoring/progress-between.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import { unreachable } from '#domain/never.ts';
import { counted } from './counted.ts';
import { listed } from './listed.ts';

/** What has changed, said no more surely than it is known: "Up by 0.7", "Too small to tell". */
export function changeInWords(change: Change): string {
  switch (change.kind) {
    case 'up':
      return `Up by ${oneDecimal(change.by)}`;
    case 'down':
      return `Down by ${oneDecimal(change.by)}`;
    case 'too-small':
      return 'Too small to tell';
    case 'nothing':
      return 'Nothing to compare';
    default:
      return unreachable(change);
  }
}

/** What a side rests on: "27 ratings". */
export function sideInWords({ rated }: Side): string {
  return counted(rated, 'rating');
}

/** What is set side by side, and what is not, in a sentence or two. */
export function comparedInWords(since: SinceLastTime): string {
  const { compared, judgements, notCompared } = since;
  const names = compared.map(({ name }) => quoted(name));
  const what =
    names.length === 0
      ? 'No source has enough sheets in both reviews to be compared.'
      : `Compared like for like: ${listed(names)}.`;
  return [what, ...judgementsInWords(judgements), ...notComparedInWords(notCompared)].join(' ');
}

/** How to read a change. */
export const HOW_TO_READ_CHANGE =
  `A difference under ${oneDecimal(TELLS_FROM)}, or one that rests on fewer than ${ENOUGH_SHEETS} ` +
  'sheets of a source in either review, is too small to tell. A larger one is a question for the ' +
  'team, not a proof.';

export const REWORDED =
  'The wording of the statements has changed since the last review, so people answered other words. ' +
  'Read every change with that in mind.';

function judgementsInWords(names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const verb = names.length === 1 ? 'has' : 'have';
  return [
    `${listed(names.map(quoted))} ${verb} one sheet by design: one judgement beside another.`,
  ];
}

function notComparedInWords(left: readonly NotCompared[]): readonly string[] {
  if (left.length === 0) return [];
  return [
    `Not compared: ${left.map(({ name, why }) => `${quoted(name)} (${WHY[why]})`).join(', ')}.`,
  ];
}

const WHY: Readonly<Record<NotCompared['why'], string>> = {
  'only-last': 'gathered last time only',
  'only-now': 'gathered this time only',
  'together-once': 'shown together in one of the reviews only',
  'too-few': `fewer than ${ENOUGH_SHEETS} sheets in one of the reviews`,
};

function quoted(name: string): string {
  return `“${name}”`;
}
