import type { Instrument } from '#domain/instrument/instrument.ts';

/** The rating scale as a picture of it needs it: both ends, and the words for them. */
export type ScaleEnds = {
  readonly from: number;
  readonly to: number;
  readonly fromLabel: string;
  readonly toLabel: string;
};

export function scaleEnds({ scale }: Pick<Instrument, 'scale'>): ScaleEnds {
  return {
    from: scale.lowest.rating,
    to: scale.highest.rating,
    fromLabel: scale.lowest.label,
    toLabel: scale.highest.label,
  };
}
