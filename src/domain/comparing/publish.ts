import type { Gate } from './gate.ts';
import type { ChangesPicture, Picture, SpreadRelease, MeanRelease } from './picture.ts';

/** To what a published number of services is rounded. */
export const ROUNDED_TO = 5;

/**
 * The gate to what is published. Staff see it, too, so it has to pass both ledgers, and both
 * remember it.
 */
export function bothGates(see: Gate, publish: Gate): Gate {
  return {
    minimum: Math.max(see.minimum, publish.minimum),
    nearest(cell, members) {
      let kept = members;
      for (let before = -1; kept.length !== before;) {
        before = kept.length;
        kept = publish.nearest(cell, see.nearest(cell, kept));
      }
      return kept;
    },
    admits: (cell, sets) => see.admits(cell, sets) && publish.admits(cell, sets),
    take(cell, sets) {
      return this.admits(cell, sets) && see.take(cell, sets) && publish.take(cell, sets);
    },
  };
}

/** A picture that has passed both gates, as it is published: every number of services rounded. */
export function roundedPicture({ services, indicators, coverage }: Picture): Picture {
  return {
    services: rounded(services),
    indicators: indicators.map((indicator) => ({
      ...indicator,
      spread: roundedSpread(indicator.spread),
      parting: roundedSpread(indicator.parting),
      action: roundedSpread(indicator.action),
      sources: indicator.sources.map(({ source, figure }) => {
        return { source, figure: roundedCount(figure) };
      }),
    })),
    coverage: coverage.map((of) => ({ ...of, services: roundedSpread(of.services) })),
  };
}

/** The same for changes. */
export function roundedChanges({ quarter, indicators }: ChangesPicture): ChangesPicture {
  return {
    quarter,
    indicators: indicators.map((indicator) => ({
      ...indicator,
      sources: indicator.sources.map(({ source, change }) => {
        return { source, change: roundedCount(change) };
      }),
    })),
  };
}

function roundedCount(of: MeanRelease): MeanRelease {
  return of.shown === 'none' ? of : { ...of, n: rounded(of.n) };
}

/** Rounded numbers need not add up. */
function roundedSpread(spread: SpreadRelease): SpreadRelease {
  if (spread.shown === 'none') return spread;
  const bins = spread.bins.map((bin) => ({ ...bin, n: rounded(bin.n) }));
  return { ...spread, n: rounded(spread.n), bins };
}

function rounded(n: number): number {
  return Math.round(n / ROUNDED_TO) * ROUNDED_TO;
}
