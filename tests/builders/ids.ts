import {
  ActionId,
  ContributionId,
  IndicatorId,
  NoteId,
  ReviewId,
  SheetId,
  SourceId,
  ViewpointId,
} from '#domain/records/ids.ts';

/** The id that always belongs to this name: tests make up names, never chance. */
export const idOf = {
  review: (name = 'the review'): ReviewId => ReviewId.parse(uuidOf(`review ${name}`)),
  sheet: (name: string): SheetId => SheetId.parse(uuidOf(`sheet ${name}`)),
  action: (name: string): ActionId => ActionId.parse(uuidOf(`action ${name}`)),
  note: (name: string): NoteId => NoteId.parse(uuidOf(`note ${name}`)),
  contribution: (name: string): ContributionId =>
    ContributionId.parse(uuidOf(`contribution ${name}`)),
  source: (word: string): SourceId => SourceId.parse(word),
  indicator: (word: string): IndicatorId => IndicatorId.parse(word),
  viewpoint: (word: string): ViewpointId => ViewpointId.parse(word),
};

/** A valid random-looking UUID (version 4), the same for the same name every time. */
function uuidOf(name: string): string {
  const hex = [1, 2, 3, 4].map((salt) => hashOf(`${salt} ${name}`)).join('');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

function hashOf(text: string): string {
  let hash = 5381;
  for (const character of text) {
    hash = Math.imul(hash, 33) ^ (character.codePointAt(0) ?? 0);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
