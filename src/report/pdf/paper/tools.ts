import type { Typesetter } from '../text.ts';
import type { Look } from './look.ts';

/** What every part of a sheet is laid out with. */
export type Tools = { readonly look: Look; readonly type: Typesetter };
