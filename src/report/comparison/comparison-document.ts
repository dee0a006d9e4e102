import type { Publication } from '#domain/comparing/picture.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { dayInWords } from '#domain/records/dates.ts';
import type { ReportDocument } from '#report/document.ts';
import { changes } from './changes.ts';
import { coverage } from './coverage.ts';
import { howServicesDiffer } from './how-services-differ.ts';
import { inShort } from './in-short.ts';
import { materialOf } from './material.ts';
import { methodAndCredit } from './method-and-credit.ts';
import { plans } from './plans.ts';
import { protection } from './protection.ts';
import { scores } from './scores.ts';
import { sourceBySource } from './source-by-source.ts';
import { whoIsInIt } from './who-is-in-it.ts';

const TITLE = 'Many services, side by side';

/**
 * What is published of a comparison, for people who run or support mental health services: what is
 * strong, each indicator with its figures, what is hard to gather, what plans act on, what changed,
 * and how the figures are protected. Groups stand side by side, and none is called the better one.
 */
export function comparisonDocument(
  publication: Publication,
  instrument: Instrument,
): ReportDocument {
  const material = materialOf(publication, instrument);
  const made = dayInWords(publication.made);
  return {
    title: TITLE,
    subtitle: material.groups.map(({ called }) => called).join(', beside ') || 'No services',
    language: instrument.language,
    dated: `Made on ${made}`,
    footer: `${TITLE} · ${made}`,
    blocks: SECTIONS.flatMap((section) => section(material)),
  };
}

const SECTIONS = [
  inShort,
  whoIsInIt,
  scores,
  howServicesDiffer,
  sourceBySource,
  coverage,
  plans,
  changes,
  protection,
  methodAndCredit,
] as const;
