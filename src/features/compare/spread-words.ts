import type { Shown } from '#domain/comparing/release.ts';
import type { Bin } from '#domain/comparing/spread.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import { END } from '#domain/comparing/spread.ts';

/** "7 below 3.0, 12 from 3.0 to 3.9, 11 from 4.0" */
export function spreadInWords({ spread, someLeftOut }: Shown): string {
  const words = spread === null ? 'The mean alone can be shown' : spread.map(binInWords).join(', ');
  return someLeftOut ? `${words}. A few are left out, so that none is singled out` : words;
}

function binInWords({ from, to, n }: Bin, at: number): string {
  if (at === 0) return `${n} below ${oneDecimal(to)}`;
  if (to === END) return `${n} from ${oneDecimal(from)}`;
  return `${n} from ${oneDecimal(from)} to ${oneDecimal(to - 0.1)}`;
}
