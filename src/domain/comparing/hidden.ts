/** That a figure is not shown, and why; `trouble` is an error in the app: it shows nothing. */
export type Hidden = {
  readonly shown: 'none';
  readonly because: 'too-few' | 'would-single-out' | 'trouble';
};

/** From what tells most: that something was held back tells that there were enough. */
export const REASONS = [
  'would-single-out',
  'trouble',
  'too-few',
] as const satisfies readonly Hidden['because'][];

/** Why none of several figures is shown, in one reason. */
export function mainReason(
  figures: readonly (Hidden | { readonly shown: 'some' })[],
): Hidden['because'] {
  const reasons = figures.flatMap((figure) => (figure.shown === 'none' ? figure.because : []));
  return REASONS.find((reason) => reasons.includes(reason)) ?? 'too-few';
}

export const TOO_FEW: Hidden = { shown: 'none', because: 'too-few' };
export const WOULD_SINGLE_OUT: Hidden = { shown: 'none', because: 'would-single-out' };
