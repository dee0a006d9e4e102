/** That a figure is not shown, and why; `trouble` is an error in the app: it shows nothing. */
export type Hidden = {
  readonly shown: 'none';
  readonly because: 'too-few' | 'would-single-out' | 'trouble';
};

export const TOO_FEW: Hidden = { shown: 'none', because: 'too-few' };
export const WOULD_SINGLE_OUT: Hidden = { shown: 'none', because: 'would-single-out' };
