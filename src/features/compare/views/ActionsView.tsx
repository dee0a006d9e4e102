import { numberedShortName } from '#domain/words/indicator-words.ts';
import { pictureOn, type ViewProps } from './seen-group.ts';
import { SpreadTable } from './SpreadTable.tsx';

/** Which indicators plans act on, and how far services have come. */
export function ActionsView({ instrument, groups }: ViewProps) {
  return (
    <SpreadTable
      caption="Which indicators plans act on, and how far that has come"
      subject="Indicator"
      words="How many services"
      kind="action"
      lines={instrument.indicators.flatMap((indicator) =>
        groups.map((group) => {
          const { action } = pictureOn(group, indicator);
          return { key: indicator.id, name: numberedShortName(indicator), group, spread: action };
        }),
      )}
      note="A service counts where its furthest action is, from no action on the left to something done on the right. Neighbours share a bar where few services are in one of them."
    />
  );
}
