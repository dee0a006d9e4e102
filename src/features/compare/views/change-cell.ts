import type { ChangesPicture } from '#domain/comparing/picture.ts';
import { reaches } from '#domain/instrument/instrument.ts';
import { TELLS_FROM } from '#domain/scoring/progress-between.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import { HIDDEN_WORDS } from '../compare-words.ts';

/** A change in words, with how many services are behind it: "Up by 0.7 (8 to 12 services)". */
export function changeCell(change: ChangesPicture['indicators'][number] | undefined): string {
  if (change === undefined) return '–';
  const { score, sources } = change;
  if (score.mean === null) return whyNot(sources);
  const services = sources.flatMap((source) =>
    source.change.shown === 'some' ? source.change.n : [],
  );
  return `${changeInWords(score.mean)} (${between(Math.min(...services), Math.max(...services))})`;
}

function changeInWords(mean: number): string {
  if (!reaches(Math.abs(mean), TELLS_FROM)) return 'Too small to tell';
  return `${mean > 0 ? 'Up' : 'Down'} by ${oneDecimal(Math.abs(mean))}`;
}

function between(fewest: number, most: number): string {
  return fewest === most ? `${most} services` : `${fewest} to ${most} services by source`;
}

/** The reason that says most: that some were held back tells that there were enough. */
function whyNot(sources: ChangesPicture['indicators'][number]['sources']): string {
  const reasons = sources.flatMap(({ change }) => (change.shown === 'none' ? change.because : []));
  const [first = 'too-few'] = [...reasons.filter((reason) => reason !== 'too-few'), ...reasons];
  return HIDDEN_WORDS[first];
}
