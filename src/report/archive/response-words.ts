import type { Instrument } from '#domain/instrument/instrument.ts';
import { unreachable } from '#domain/never.ts';
import type { Response } from '#domain/records/response.ts';

/** Said where nobody has chosen anything. It is no rating, and not "not applicable" either. */
export const UNANSWERED_IN_WORDS = 'Unanswered';

/** What was chosen, in words that cannot be taken for one another: "4 of 5", "Not applicable". */
export function responseInWords({ scale }: Pick<Instrument, 'scale'>, response: Response): string {
  switch (response.state) {
    case 'unanswered':
      return UNANSWERED_IN_WORDS;
    case 'not-applicable':
      return scale.notApplicable.label;
    case 'rated':
      return ratingInWords(scale, response.rating);
    default:
      return unreachable(response);
  }
}

/** Only the ends of the scale have words of their own: "5 of 5, strongly agree". */
function ratingInWords({ lowest, highest }: Instrument['scale'], rating: number): string {
  const end = [lowest, highest].find((one) => one.rating === rating);
  const figure = `${rating} of ${highest.rating}`;
  return end === undefined ? figure : `${figure}, ${end.label.toLowerCase()}`;
}
