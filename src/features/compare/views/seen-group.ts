import type { Filter } from '#domain/comparing/filters.ts';
import type { IndicatorPicture, Picture } from '#domain/comparing/picture.ts';
import type { Indicator, Instrument } from '#domain/instrument/instrument.ts';

/** A group of services on the screen. */
export type SeenGroup = {
  /** `First group`; null where it is the only one. */
  readonly name: string | null;
  /** `Community team`, or the name again; null as with the name. */
  readonly called: string | null;
  readonly filter: Filter;
  readonly picture: Picture;
};

export interface ViewProps {
  instrument: Instrument;
  /** One, or two side by side. */
  groups: readonly SeenGroup[];
}

/** What is looked at, for one group after the other. */
export const captionFor = (caption: string, { called }: SeenGroup): string =>
  called === null ? caption : `${called}: ${caption}`;

/** What a group's picture says of an indicator. */
export function pictureOn({ picture }: SeenGroup, { id }: Indicator): IndicatorPicture {
  const found = picture.indicators.find(({ indicator }) => indicator === id);
  if (found === undefined) throw new Error(`There is no picture of ${id}`);
  return found;
}
