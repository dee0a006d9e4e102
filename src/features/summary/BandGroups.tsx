import { bandPlace, bandRange, bandsStrengthsFirst } from '#domain/scoring/bands.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import type { BandGroup, Summary } from '#domain/scoring/summary.ts';
import { shapeInTurn } from '#ui/figures/shape-in-turn.ts';
import { StatusShape } from '#ui/StatusShape.tsx';
import { ScoreList } from './ScoreList.tsx';

/** The indicators by band, strengths first. Within a band they keep their order: it is no ranking. */
export function BandGroups({ open, summary }: { open: OpenReview; summary: Summary }) {
  return (
    <section className="summary-section" aria-labelledby="summary-bands">
      <h2 id="summary-bands">Strengths first</h2>
      <NoStrengthYet instrument={open.instrument} summary={summary} />
      {summary.groups.map((group) => (
        <BandSection key={group.band.id} open={open} group={group} />
      ))}
      {summary.unscored.length > 0 && (
        <div className="summary-band">
          <h3 className="summary-band__name">Not enough to say yet</h3>
          <p className="summary-band__meaning">No source shows a figure for these so far.</p>
          <ScoreList open={open} scores={summary.unscored} />
        </div>
      )}
      <BandsNote instrument={open.instrument} />
    </section>
  );
}

function BandSection({ open, group }: { open: OpenReview; group: BandGroup }) {
  const { band, scores } = group;
  return (
    <div className="summary-band">
      <h3 className="summary-band__name">
        <StatusShape shape={shapeInTurn(bandPlace(open.instrument, band))} />
        {band.name}
      </h3>
      <p className="summary-band__meaning">{band.meaning}</p>
      <ScoreList open={open} scores={scores} />
    </div>
  );
}

/** Strengths come first even where none shows in the scores. */
function NoStrengthYet({ instrument, summary }: { instrument: Instrument; summary: Summary }) {
  const [highest] = bandsStrengthsFirst(instrument);
  const hasStrength = summary.groups.some(({ band }) => band.id === highest?.id);
  if (highest === undefined || hasStrength || summary.groups.length === 0) return null;
  return (
    <p>
      No indicator as a whole is in the band “{highest.name}” so far. Look for strengths in the
      examples and in single sources.
    </p>
  );
}

function BandsNote({ instrument }: { instrument: Instrument }) {
  const ranges = instrument.bands.map((band) => `${band.name}: ${bandRange(instrument, band)}`);
  return (
    <p className="summary-note">
      The bands are this project’s own way of sorting figures for a talk. {ranges.join('. ')}.
      Nobody passes or fails, and there is no total.
    </p>
  );
}
