import { findingOf } from '#domain/scoring/evidence.ts';
import type { Indicator } from '#domain/instrument/instrument.ts';
import { findingInWords } from '#domain/words/finding-words.ts';
import { numberedShortName } from '#domain/words/indicator-words.ts';
import { part, table, words } from '#report/action-plan/blocks.ts';
import { hasScores, type Material } from '#report/action-plan/material.ts';
import type { Block } from '#report/document.ts';

/** What each source says about each indicator; nothing before there are scores. */
export function matrix(material: Material): readonly Block[] {
  if (!hasScores(material)) return [];
  const { evidence, instrument } = material;
  const columns = [
    words('Indicator', 24),
    ...evidence.sources.map(({ shortName }) => words(shortName, 14)),
  ];
  const rows = instrument.indicators.map((indicator) => cellsOf(indicator, material));
  return [
    part('Indicator by source'),
    table('The mean of each source’s ratings, and how many there are', columns, rows),
  ];
}

function cellsOf(indicator: Indicator, { evidence }: Material): readonly string[] {
  const cells = evidence.sources.map((source) => {
    const { figure, basis } = findingInWords(source, findingOf(source, indicator.id));
    return figure === null ? basis : `${figure}\n${basis}`;
  });
  return [numberedShortName(indicator), ...cells];
}
