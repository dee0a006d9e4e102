import { type Finding, shownCounts } from '#domain/scoring/disclosure.ts';
import type { SourceEvidence } from '#domain/scoring/evidence.ts';
import { findingInWords, spreadInWords, unratedInWords } from '#domain/words/finding-words.ts';
import { SpreadBars } from '#ui/figures/SpreadBars.tsx';

interface SourceCardProps {
  source: SourceEvidence;
  finding: Finding;
}

/** What one source says about the indicator: mean, number of ratings, and how they spread. */
export function SourceCard({ source, finding }: SourceCardProps) {
  const { figure, basis } = findingInWords(source, finding);
  const counts = figure === null ? null : shownCounts(finding);
  const unrated = source.sheets === 0 ? '' : unratedInWords(finding);
  return (
    <li className="reflect-source">
      <h4 className="reflect-source__name">{source.shortName}</h4>
      <p className="reflect-source__words">
        {figure !== null && (
          <>
            <strong className="reflect-source__mean">{figure}</strong>
            <span className="visually-hidden">, </span>
          </>
        )}
        <span className="reflect-source__basis">{basis}</span>
        {unrated !== '' && <span className="reflect-source__unrated">{unrated}</span>}
      </p>
      {counts && <SpreadBars counts={counts} description={spreadInWords(counts)} />}
    </li>
  );
}
