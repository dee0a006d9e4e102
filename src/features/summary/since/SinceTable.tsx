import type { SinceLastTime } from '#domain/journey/since-last-time.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import type { IndicatorProgress, Side } from '#domain/scoring/progress-between.ts';
import { scaleEnds } from '#domain/scoring/scale-ends.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import { changeInWords, sideInWords } from '#domain/words/progress-words.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { ChangeTrack, type ChangeTrackProps } from '#ui/figures/ChangeTrack.tsx';
import type { Row } from '#ui/table-data.ts';
import { FigureCell } from '../FigureCell.tsx';

interface SinceTableProps {
  instrument: Instrument;
  since: SinceLastTime;
}

/** Every indicator then and now, in the published order: it is no ranking. */
export function SinceTable({ instrument, since }: SinceTableProps) {
  const scale = scaleEnds(instrument);
  return (
    <div className="summary-since">
      <DataTable
        caption="Last time and this time, over the sources that can be compared"
        narrow="stack"
        columns={[
          { key: 'indicator', header: 'Indicator' },
          { key: 'last', header: 'Last time' },
          { key: 'now', header: 'This time' },
          { key: 'picture', header: `From ${scale.from} to ${scale.to}` },
          { key: 'change', header: 'Change' },
        ]}
        rows={since.indicators.map((progress) => rowOf(progress, scale))}
        note="In the picture a ring is last time and a dot is this time. An arrow leads from one to the other where the change is large enough to tell. These scores are made of the compared sources alone, so they can differ from those above. Changes are worked out before anything is rounded."
      />
    </div>
  );
}

function rowOf(
  { indicator, sides, change }: IndicatorProgress,
  scale: ChangeTrackProps['scale'],
): Row {
  return {
    key: indicator.id,
    cells: {
      indicator: indicator.name.text,
      last: <SideCell side={sides?.last} />,
      now: <SideCell side={sides?.now} />,
      picture: sides && (
        <ChangeTrack
          scale={scale}
          last={sides.last.mean}
          now={sides.now.mean}
          hasArrow={change.kind === 'up' || change.kind === 'down'}
        />
      ),
      change: (
        <span className={`summary-since__change--${change.kind}`}>{changeInWords(change)}</span>
      ),
    },
  };
}

function SideCell({ side }: { side: Side | undefined }) {
  return side ? (
    <FigureCell figure={oneDecimal(side.mean)} basis={sideInWords(side)} />
  ) : (
    <FigureCell figure={null} basis="–" />
  );
}
