import { SHOW_ALL_FROM, SHOW_MEAN_FROM } from '#domain/scoring/disclosure.ts';
import { findingOf, type SourceEvidence } from '#domain/scoring/evidence.ts';
import type { IndicatorId } from '#domain/records/ids.ts';
import { Disclosure } from '#ui/Disclosure.tsx';

interface NotShownProps {
  sources: readonly SourceEvidence[];
  indicator: IndicatorId;
}

/** Says why, where something about this indicator is held back or sources are shown as one. */
export function NotShown({ sources, indicator }: NotShownProps) {
  const heard = sources.filter(({ sheets }) => sheets > 0);
  const isHeldBack = heard.some((source) => findingOf(source, indicator).shown !== 'all');
  const pooled = heard.filter((source) => source.pooled);
  if (!isHeldBack && pooled.length === 0) return null;
  return (
    <Disclosure summary="Why some figures are not shown">
      {pooled.map(({ id, name }) => (
        <p key={id}>
          {name} are shown together, because there are fewer than {SHOW_ALL_FROM} sheets from one of
          these groups.
        </p>
      ))}
      {isHeldBack && (
        <p>
          A figure from very few people could point at one of them. From {SHOW_MEAN_FROM} to{' '}
          {SHOW_ALL_FROM - 1} ratings we show only their mean, below that no figure. Everybody’s
          examples are here to be read.
        </p>
      )}
    </Disclosure>
  );
}
