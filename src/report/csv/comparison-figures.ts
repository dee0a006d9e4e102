import type { GroupScore, MeanRelease, SpreadRelease } from '#domain/comparing/picture.ts';
import { type ComparisonLine, STATUS_OF } from './comparison-columns.ts';

type Figure = Pick<
  ComparisonLine,
  'from' | 'to' | 'value' | 'services' | 'sourcesCounted' | 'status'
>;

/** A mean, or a mean change, with the number of services behind it. */
export function meanFigure(release: MeanRelease): Figure {
  if (release.shown === 'none') return { status: STATUS_OF[release.because] };
  return { value: release.mean, services: release.n, status: shown(release.someLeftOut) };
}

/** A mean of means, with the sources that it is made of. */
export function scoreFigure({ mean, counted, of }: GroupScore): Figure {
  const sourcesCounted = `${counted}/${of}`;
  return mean === null
    ? { sourcesCounted, status: 'no-source' }
    : { value: mean, sourcesCounted, status: 'shown' };
}

/** How many services are in each bin, one after another; where that is hidden, one line that says so. */
export function spreadFigures(release: SpreadRelease): readonly Figure[] {
  if (release.shown === 'none') return [{ status: STATUS_OF[release.because] }];
  const status = shown(release.someLeftOut);
  return release.bins.map(({ from, to, n }) => ({
    from,
    to,
    value: n,
    services: release.n,
    status,
  }));
}

/** The same with the first and the last class of each bin in place of numbers. */
export function classFigures(release: SpreadRelease, names: readonly string[]): readonly Figure[] {
  if (release.shown === 'some' && release.mostly !== undefined) {
    const name = names[release.mostly] ?? null;
    return [{ from: name, to: name, services: release.n, status: 'nearly-all' }];
  }
  return spreadFigures(release).map(({ from, to, ...figure }) =>
    typeof from === 'number' && typeof to === 'number'
      ? { ...figure, from: names[from] ?? null, to: names[to - 1] ?? null }
      : figure,
  );
}

function shown(someLeftOut: boolean): 'shown' | 'few-left-out' {
  return someLeftOut ? 'few-left-out' : 'shown';
}
