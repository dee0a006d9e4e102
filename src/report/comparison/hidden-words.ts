import { MINIMUM } from '#domain/comparing/minimum.ts';
import type { Hidden } from '#domain/comparing/hidden.ts';

type Reason = Hidden['because'];

/** Why a figure is not shown, in the place where it would stand. */
export function hiddenInWords(because: Reason): string {
  return `Not shown: ${REASONS[because].short}`;
}

/** Why none of several figures is shown: that it was held back says more than that there are few. */
export function whyNone(releases: readonly { readonly shown: string }[]): Reason {
  const reasons = releases.flatMap((release) => (isHidden(release) ? release.because : []));
  return ORDER.find((reason) => reasons.includes(reason)) ?? 'too-few';
}

/** The reasons with what is meant by them. */
export function reasonsExplained(): readonly (readonly [string, string])[] {
  return ORDER.map((reason) => [REASONS[reason].short, REASONS[reason].long]);
}

const ORDER: readonly Reason[] = ['would-single-out', 'trouble', 'too-few'];

const REASONS: Readonly<Record<Reason, { readonly short: string; readonly long: string }>> = {
  'would-single-out': {
    short: 'would single out a few',
    long:
      `There are ${MINIMUM.publish} services or more, but together with a figure that was shown ` +
      'before, this one would tell something about fewer.',
  },
  trouble: {
    short: 'could not be cleared',
    long: 'It could not be made sure that the figure is safe, so it stays out.',
  },
  'too-few': {
    short: `fewer than ${MINIMUM.publish} services`,
    long: `Fewer than ${MINIMUM.publish} services have a figure here, or none has.`,
  },
};

function isHidden(release: { readonly shown: string }): release is Hidden {
  return release.shown === 'none';
}
