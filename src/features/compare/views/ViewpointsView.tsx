import type { GroupScore } from '#domain/comparing/picture.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import { numberedShortName } from '#domain/words/indicator-words.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { captionFor, pictureOn, type SeenGroup, type ViewProps } from './seen-group.ts';
import { SpreadTable } from './SpreadTable.tsx';

/** What each viewpoint says, and in how many services viewpoints part. */
export function ViewpointsView({ instrument, groups }: ViewProps) {
  return (
    <>
      {groups.map((group) => (
        <ViewpointsTable key={group.name} instrument={instrument} group={group} />
      ))}
      <SpreadTable
        caption="Where viewpoints part"
        subject="Indicator"
        words="How far a service’s viewpoints lie apart"
        kind="parting"
        lines={instrument.indicators.flatMap((indicator) =>
          groups.map((group) => {
            const { parting } = pictureOn(group, indicator);
            return {
              key: indicator.id,
              name: numberedShortName(indicator),
              group,
              spread: parting,
            };
          }),
        )}
        note="Of services with figures from two viewpoints or more. A point or more apart is something to talk about, not a fault. The left bar is less than a point apart, the right one more."
      />
    </>
  );
}

function ViewpointsTable({
  instrument,
  group,
}: Pick<ViewProps, 'instrument'> & { group: SeenGroup }) {
  return (
    <DataTable
      caption={captionFor('What each viewpoint says', group)}
      columns={[
        { key: 'indicator', header: 'Indicator' },
        ...instrument.viewpoints.map(({ id, name }) => {
          return { key: id, header: name, align: 'end' as const };
        }),
      ]}
      rows={instrument.indicators.map((indicator) => ({
        key: indicator.id,
        cells: {
          indicator: numberedShortName(indicator),
          ...Object.fromEntries(
            pictureOn(group, indicator).viewpoints.map(({ viewpoint, score }) => [
              viewpoint,
              <Score key={viewpoint} score={score} />,
            ]),
          ),
        },
      }))}
      note="The plain mean of the means of its sources, as they stand under “Sources”. How many sources are in it stands under it."
    />
  );
}

function Score({ score: { mean, counted, of } }: { score: GroupScore }) {
  if (mean === null) return <span className="compare-n">not shown</span>;
  return (
    <>
      {oneDecimal(mean)} <span className="compare-n">{`${counted} of ${of}`}</span>
    </>
  );
}
