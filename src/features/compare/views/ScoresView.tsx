import { numberedShortName } from '#domain/words/indicator-words.ts';
import { pictureOn, type ViewProps } from './seen-group.ts';
import { SpreadTable } from './SpreadTable.tsx';

/** How services spread on each indicator. */
export function ScoresView({ instrument, groups }: ViewProps) {
  return (
    <SpreadTable
      caption="How services spread on each indicator"
      subject="Indicator"
      words="How many scored what"
      kind="score"
      lines={instrument.indicators.flatMap((indicator) =>
        groups.map((group) => {
          const { spread, score } = pictureOn(group, indicator);
          return { key: indicator.id, name: numberedShortName(indicator), group, spread, score };
        }),
      )}
      note="A bar is as high as there are services along its width. Where few services lie next to one another, they share a bar. The line is the group’s score: the plain mean of its sources’ means, as they stand under “Sources”."
    />
  );
}
