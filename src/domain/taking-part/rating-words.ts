import type { Instrument } from '#domain/instrument/instrument.ts';
import { unreachable } from '#domain/never.ts';
import { type Rating, RATINGS, type Response } from '#domain/records/response.ts';

type Scale = Instrument['scale'];

/** A rating in figures and words: "4: Agree". Only the ends of a scale have words of their own. */
export function ratingInWords({ lowest, highest }: Scale, rating: Rating): string {
  return `${rating}: ${meaningOf(lowest, highest, rating)}`;
}

function meaningOf(lowest: Scale['lowest'], highest: Scale['highest'], rating: Rating): string {
  if (rating === lowest.rating) return lowest.label;
  if (rating === highest.rating) return highest.label;
  const middle = (lowest.rating + highest.rating) / 2;
  if (rating === middle) return 'In between';
  return lessThan((rating < middle ? lowest : highest).label);
}

/** What lies next to an end: "Agree" before "Strongly agree", or else that it is closer to that end. */
function lessThan(label: string): string {
  const { plain } = /^Strongly (?<plain>.+)$/u.exec(label)?.groups ?? {};
  return plain === undefined
    ? `Closer to ${label.slice(0, 1).toLowerCase()}${label.slice(1)}`
    : `${plain.slice(0, 1).toUpperCase()}${plain.slice(1)}`;
}

/** What somebody chose, as they are shown it to check. */
export function choiceInWords(scale: Scale, response: Response): string {
  switch (response.state) {
    case 'unanswered':
      return 'Not answered';
    case 'not-applicable':
      return scale.notApplicable.label;
    case 'rated':
      return ratingInWords(scale, response.rating);
    default:
      return unreachable(response);
  }
}

/** An answer that can be chosen: what it is called on a form, what it means, and its words. */
export type Choice = { readonly key: string; readonly words: string } & (
  { readonly state: 'rated'; readonly rating: Rating } | { readonly state: 'not-applicable' }
);

/** Every answer that can be chosen, in the order of the scale, "not applicable" last. */
export function choicesOf(scale: Scale): readonly Choice[] {
  return [
    ...RATINGS.map((rating): Choice => {
      const key = keyOf({ state: 'rated', rating, example: '' });
      return { key, words: ratingInWords(scale, rating), state: 'rated', rating };
    }),
    { key: 'not-applicable', words: scale.notApplicable.label, state: 'not-applicable' },
  ];
}

/** The key of the choice that was made; "" for none. */
export function keyOf(response: Response): string {
  if (response.state === 'unanswered') return '';
  return response.state === 'rated' ? `${response.rating}` : response.state;
}

/** An answer as somebody has chosen it, beside what they have written. No choice is no answer. */
export function chosen(choice: Choice | undefined, example: string): Response {
  if (choice === undefined) return { state: 'unanswered', example };
  return choice.state === 'rated'
    ? { state: 'rated', rating: choice.rating, example }
    : { state: 'not-applicable', example };
}
