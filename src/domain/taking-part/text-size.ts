import * as z from 'zod/mini';

/** How large the words are, for the person who is answering and nobody else. */
export const TextSize = z.literal(['normal', 'large', 'largest']);
export type TextSize = z.infer<typeof TextSize>;
