import * as z from 'zod/mini';

/**
 * Identifiers are branded: a sheet's id cannot stand where a review's is wanted. Random ones are
 * made at the edge and passed in; the instrument's are short words from its files.
 */
export const ReviewId = z.uuid().brand<'ReviewId'>();
export type ReviewId = z.infer<typeof ReviewId>;

export const SheetId = z.uuid().brand<'SheetId'>();
export type SheetId = z.infer<typeof SheetId>;

export const ActionId = z.uuid().brand<'ActionId'>();
export type ActionId = z.infer<typeof ActionId>;

export const NoteId = z.uuid().brand<'NoteId'>();
export type NoteId = z.infer<typeof NoteId>;

export const ContributionId = z.uuid().brand<'ContributionId'>();
export type ContributionId = z.infer<typeof ContributionId>;

/** A word from the instrument: lower case letters, digits and hyphens. */
const Word = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u), z.maxLength(60));

export const IndicatorId = Word.brand<'IndicatorId'>();
export type IndicatorId = z.infer<typeof IndicatorId>;

export const SourceId = Word.brand<'SourceId'>();
export type SourceId = z.infer<typeof SourceId>;

export const ViewpointId = Word.brand<'ViewpointId'>();
export type ViewpointId = z.infer<typeof ViewpointId>;

export const PracticeId = Word.brand<'PracticeId'>();
export type PracticeId = z.infer<typeof PracticeId>;

export const BandId = Word.brand<'BandId'>();
export type BandId = z.infer<typeof BandId>;
