import { looksHigher } from '#domain/scoring/band-edges.ts';
import { bandPlace } from '#domain/scoring/bands.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import { scaleEnds } from '#domain/scoring/scale-ends.ts';
import {
  basisInWords,
  differenceInWords,
  NO_FIGURE,
  scoreFigure,
} from '#domain/words/score-words.ts';
import type { IndicatorScore } from '#domain/scoring/score.ts';
import { markInTurn } from '#ui/figures/marks.ts';
import { ScaleRows } from '#ui/figures/ScaleRows.tsx';
import { shapeInTurn } from '#ui/figures/shape-in-turn.ts';
import { Icon } from '#ui/Icon.tsx';
import { StatusTag } from '#ui/StatusTag.tsx';

interface ScoreHereProps {
  instrument: Instrument;
  score: IndicatorScore;
}

/** The score with what it rests on, the viewpoints behind it, and where they differ. */
export function ScoreHere({ instrument, score }: ScoreHereProps) {
  return (
    <>
      <ScoreLine instrument={instrument} score={score} />
      <ScaleRows
        scale={scaleEnds(instrument)}
        rows={score.viewpoints.map((viewpoint, index) => ({
          key: viewpoint.id,
          mark: markInTurn(index),
          label: viewpoint.name,
          value: viewpoint.mean,
          text: scoreFigure(viewpoint) ?? NO_FIGURE,
        }))}
      />
      {score.difference && (
        <p className="reflect-difference">
          <Icon name="chat" />
          <span>{differenceInWords(score.difference)} What might be behind that?</span>
        </p>
      )}
    </>
  );
}

function ScoreLine({ instrument, score }: ScoreHereProps) {
  const { band, mean } = score;
  return (
    <p className="reflect-score">
      {band === null || mean === null ? (
        <span>{NO_FIGURE}</span>
      ) : (
        <>
          <span className="reflect-score__figure">
            <span className="visually-hidden">Score: </span>
            {looksHigher(instrument, mean) && (
              <span className="reflect-score__just">just under </span>
            )}
            {oneDecimal(mean)}
          </span>
          <StatusTag shape={shapeInTurn(bandPlace(instrument, band))}>{band.name}</StatusTag>
          <span className="reflect-score__basis">{basisInWords(score)}</span>
        </>
      )}
    </p>
  );
}
