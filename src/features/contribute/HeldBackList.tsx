import { SHOW_ALL_FROM, SHOW_MEAN_FROM } from '#domain/scoring/disclosure.ts';
import type { Evidence } from '#domain/scoring/evidence.ts';
import { type HeldBack, heldBackIn } from '#domain/scoring/held-back.ts';
import { counted } from '#domain/words/counted.ts';

/** What is not in the file, and why. */
export function HeldBackList({ evidence }: { evidence: Evidence }) {
  const heldBack = heldBackIn(evidence);
  const pooled = evidence.sources.filter((source) => source.pooled);
  return (
    <>
      <p>
        Nothing that anybody wrote, no name, no role and no day is in the file, and no number by
        which your review is known anywhere else.
      </p>
      {heldBack.length > 0 && (
        <p>
          Where few people gave a rating, a figure could point at one of them. From {SHOW_MEAN_FROM}{' '}
          to {SHOW_ALL_FROM - 1} ratings, only their mean is in the file, and below that no figure.
        </p>
      )}
      {heldBack.length + pooled.length > 0 && (
        <ul>
          {heldBack.map((one) => (
            <li key={one.source.id}>{inWords(one)}</li>
          ))}
          {pooled.map(({ id, name }) => (
            <li key={`${id} pooled`}>{name}: one group, because few of one kind took part.</li>
          ))}
        </ul>
      )}
    </>
  );
}

function inWords({ source, meanOnly, noFigure }: HeldBack): string {
  const parts = [
    meanOnly > 0 ? `only the mean on ${counted(meanOnly, 'indicator')}` : '',
    noFigure > 0 ? `nothing on ${counted(noFigure, 'indicator')}` : '',
  ];
  return `${source.name}: ${parts.filter((part) => part !== '').join(', ')}.`;
}
