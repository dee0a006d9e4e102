import { SHOW_ALL_FROM, SHOW_MEAN_FROM } from '#domain/scoring/disclosure.ts';
import type { SourceEvidence } from '#domain/scoring/evidence.ts';
import { heldBackIn } from '#domain/scoring/held-back.ts';
import { listed } from '#domain/words/listed.ts';
import { planFor } from '#domain/journey/progress.ts';
import { sourcesBehind } from '#domain/scoring/sources-behind.ts';
import { sum } from '#domain/scoring/tally.ts';
import type { Block } from '#report/document.ts';
import { figures, paragraph, table, words } from './blocks.ts';
import type { Material } from './material.ts';

const COLUMNS = [words('Source', 44), figures('Planned', 28), figures('Gathered', 28)];

/** How many sheets stand behind the figures, and honestly what is missing or put together. */
export function sourcesTable(material: Material): readonly Block[] {
  const { sources } = material.evidence;
  const rows = sources.map((source) => [
    source.name,
    planned(source, material),
    source.sheets === 0 ? 'Not gathered' : String(source.sheets),
  ]);
  return [
    table('Sheets from each source', COLUMNS, rows),
    paragraph('A sheet is about one document, or from one person. Sheets carry no names.', 'note'),
    ...sources.filter(({ pooled }) => pooled).map((source) => whyPooled(source, material)),
    ...whyHeldBack(material),
  ];
}

function planned(source: SourceEvidence, { instrument, review }: Material): string {
  const plans = sourcesBehind(instrument, source.id).map((one) => planFor(review, one));
  const included = plans.filter((plan) => plan.included);
  if (included.length === 0) return 'Left out';
  return String(sum(included.map(({ intended }) => intended)));
}

function whyPooled({ id, name }: SourceEvidence, { instrument }: Material): Block {
  const behind = sourcesBehind(instrument, id).map((source) => `“${source.name}”`);
  return paragraph(
    `${listed(behind)} are counted together as “${name}”: one of them has fewer than ` +
      `${SHOW_ALL_FROM} sheets, and nobody should be recognised by their answers.`,
    'note',
  );
}

function whyHeldBack({ evidence }: Material): readonly Block[] {
  const sources = heldBackIn(evidence).map(({ source }) => `“${source.name}”`);
  if (sources.length === 0) return [];
  return [
    paragraph(
      `Some figures from ${listed(sources)} are not given in full, to protect the people who ` +
        `answered: with fewer than ${SHOW_ALL_FROM} ratings only their mean is used, and with ` +
        `fewer than ${SHOW_MEAN_FROM} no figure at all. What is not shown is not counted either.`,
      'note',
    ),
  ];
}
