import * as z from 'zod/mini';
import { Action, ProgressNote } from '#domain/records/action.ts';
import { Reflection } from '#domain/records/reflection.ts';
import { Review } from '#domain/records/review.ts';

/** What only copies that were changed apart need. */
const MERGING = { edits: true, conflicts: true } as const;

/**
 * The file that holds everything of the example but its sheets: the stored records without what
 * is made anew each time it is opened. Parsed like any other file, for people edit it by hand.
 */
export const ExampleFile = z.strictObject({
  ...z.omit(Review, {
    version: true,
    id: true,
    follows: true,
    instrument: true,
    contributed: true,
    invited: true,
    returnKeys: true,
    isExample: true,
    createdAt: true,
    deletedAt: true,
    ...MERGING,
  }).shape,
  reflections: z.array(z.omit(Reflection, { version: true, reviewId: true, ...MERGING })),
  actions: z.array(
    z.object({
      ...z.omit(Action, {
        version: true,
        id: true,
        reviewId: true,
        notes: true,
        addedAt: true,
        deletedAt: true,
        ...MERGING,
      }).shape,
      notes: z.array(z.omit(ProgressNote, { id: true })),
    }),
  ),
});
export type ExampleFile = z.infer<typeof ExampleFile>;
