import type { Dimension } from '#domain/comparing/filters.ts';
import type { Hidden } from '#domain/comparing/release.ts';
import { areaName, factName, SECTORS, SETTINGS, SIZES } from '#domain/records/service-facts.ts';
import { quarterInWords } from '#domain/contribution/quarters.ts';
import { storageSentence } from '#storage/failure-words.ts';
import type { OpeningFailure } from './worker/compare-worker.ts';

/** What stands in the way, and what to do. */
export function failureSentence(failure: OpeningFailure): string {
  if (failure === 'elsewhere') {
    return 'Services are being compared in another tab of this browser. Go on there, or close it: they then open here.';
  }
  if (failure === 'damaged') {
    return 'What was kept of the comparison is damaged, so nothing can be shown. The contributions themselves are files: remove what is left and open them again.';
  }
  return failure === 'cancelled' ? 'Nothing was taken in.' : storageSentence(failure);
}

export const DIMENSION_NAMES: Readonly<Record<Dimension, string>> = {
  sector: 'Sector',
  setting: 'Setting',
  area: 'Area',
  size: 'People supported at one time',
  quarter: 'Quarter',
  version: 'Version of the instrument',
  programme: 'Programme',
};

const NAMES: Readonly<Record<Dimension, (value: string) => string | null>> = {
  sector: (value) => factName(SECTORS, value),
  setting: (value) => factName(SETTINGS, value),
  area: areaName,
  size: (value) => factName(SIZES, value),
  quarter: (value) => quarterInWords(value),
  version: (value) => `Version ${value}`,
  programme: (value) => value,
};

/** A value in a dimension as people read it. */
export function valueName(name: Dimension, value: string | null): string {
  return value === null ? 'Not said' : (NAMES[name](value) ?? value);
}

/** The values of a dimension in the order in which people know them; "not said" comes last. */
export function inKnownOrder(
  name: Dimension,
  values: readonly (string | null)[],
): readonly (string | null)[] {
  const known: readonly string[] = (KNOWN[name] ?? []).map(({ id }) => id);
  const place = (value: string | null): string =>
    value === null ? '~' : `${String(known.indexOf(value) + 1).padStart(3, '0')} ${value}`;
  return values.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
}

const KNOWN: Partial<Record<Dimension, readonly { readonly id: string }[]>> = {
  sector: SECTORS,
  setting: SETTINGS,
  size: SIZES,
};

/** Why a figure is not shown, short enough for a table. */
export const HIDDEN_WORDS: Readonly<Record<Hidden['because'], string>> = {
  'too-few': 'Fewer than 5 services',
  'would-single-out': 'Would single out a few',
  trouble: 'Not shown',
};

/** The same for a small cell, under which a note says what is meant. */
export const HIDDEN_SHORT: Readonly<Record<Hidden['because'], string>> = {
  'too-few': 'too few',
  'would-single-out': 'held back',
  trouble: 'not shown',
};
