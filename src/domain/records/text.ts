import * as z from 'zod/mini';

/** The longest single line a person can give: a name, a role, a place. */
export const LINE_LENGTH = 200;
/** The longest piece of writing: an example, a reflection, a note. About three printed pages. */
export const WRITING_LENGTH = 10_000;

export const Line = z.string().check(z.maxLength(LINE_LENGTH));
export const Writing = z.string().check(z.maxLength(WRITING_LENGTH));
