import { mainReason } from '#domain/comparing/hidden.ts';
import { MINIMUM } from '#domain/comparing/minimum.ts';
import type { ChangesPicture } from '#domain/comparing/picture.ts';
import { HELD_BACK } from './hidden-words.ts';

interface NothingToldProps {
  caption: string;
  changes: readonly ChangesPicture[];
}

/** In the place of a table in which every figure would be hidden. */
export function NothingTold({ caption, changes }: NothingToldProps) {
  const figures = changes.flatMap(({ indicators }) => indicators.flatMap((one) => one.sources));
  const because = mainReason(figures.map(({ change }) => change));
  return (
    <>
      <h3>{caption}</h3>
      <p>
        {because === 'would-single-out'
          ? `Nothing of it can be shown. ${HELD_BACK}`
          : `Nothing of it can be shown: it takes ${MINIMUM.see} services that went round again and have the same source both times.`}
      </p>
    </>
  );
}
