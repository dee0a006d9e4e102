import { counted } from './counted.ts';
import { type Finding, SHOW_ALL_FROM } from '#domain/scoring/disclosure.ts';
import type { SourceEvidence } from '#domain/scoring/evidence.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import type { Counts } from '#domain/scoring/tally.ts';

/**
 * A finding as people read it: the figure, and what it rests on. Where there is no figure, `basis`
 * says why: that nobody has been asked yet is a different thing from an answer that is protected.
 */
export type FindingWords = { readonly figure: string | null; readonly basis: string };

export function findingInWords(
  source: Pick<SourceEvidence, 'sheets'>,
  finding: Finding,
): FindingWords {
  if (source.sheets === 0) return { figure: null, basis: 'No sheets yet' };
  if (finding.shown === 'none') return { figure: null, basis: 'Too few to show' };
  if (finding.mean === null) return { figure: null, basis: 'No ratings' };
  const figure = oneDecimal(finding.mean);
  return finding.shown === 'mean'
    ? { figure, basis: `fewer than ${SHOW_ALL_FROM} ratings` }
    : { figure, basis: counted(finding.rated, 'rating') };
}

/** Responses that are not ratings, "1 not applicable, 2 unanswered"; '' where none may be told. */
export function unratedInWords(finding: Finding): string {
  if (finding.shown !== 'all') return '';
  const { notApplicable, unanswered } = finding;
  return [
    notApplicable > 0 ? `${notApplicable} not applicable` : '',
    unanswered > 0 ? `${unanswered} unanswered` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** What a picture of the counts shows, for somebody who does not see it. */
export function spreadInWords(counts: Counts): string {
  return `Ratings from 1 to ${counts.length}: ${counts.join(', ')}`;
}
