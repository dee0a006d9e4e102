import { mainReason } from '#domain/comparing/hidden.ts';
import type { IndicatorPicture } from '#domain/comparing/picture.ts';
import type { Indicator, Viewpoint } from '#domain/instrument/instrument.ts';
import type { SourceId } from '#domain/records/ids.ts';
import { numberedName } from '#domain/words/indicator-words.ts';
import type { Block, TableBlock } from '#report/document.ts';
import { paragraph, part, section, table } from '#report/action-plan/blocks.ts';
import { meanInWords, scoreInWords } from './figure-words.ts';
import { hiddenInWords } from './hidden-words.ts';
import { groupColumns, type Material, pictureOf, sourcesAndPools } from './material.ts';

/** A part for each indicator: its score, each viewpoint, and each source. */
export function sourceBySource(material: Material): readonly Block[] {
  return [
    section('Indicator by indicator'),
    paragraph(
      'Every figure says what it rests on: for a source, the number of services that have it; for ' +
        'a viewpoint or the score, the sources it is made of.',
    ),
    ...material.instrument.indicators.flatMap((indicator) => [
      part(numberedName(indicator)),
      figuresOf(indicator, material),
    ]),
  ];
}

/** The table, or one sentence where all of it would be reasons. */
function figuresOf(indicator: Indicator, material: Material): Block {
  const figures = material.groups.flatMap((group) => behind(pictureOf(group, indicator.id)));
  if (figures.some(({ shown }) => shown === 'some')) return figuresTable(indicator, material);
  return paragraph(`${hiddenInWords(mainReason(figures))}.`);
}

/** A row of a table: what it is about, and what is said of it for each group. */
type Row = { readonly head: string; readonly cell: (picture: IndicatorPicture) => string };

function figuresTable({ id, shortName }: Indicator, material: Material): TableBlock {
  const { instrument, groups } = material;
  const rows: readonly Row[] = [
    { head: 'Score', cell: (picture) => scoreInWords(picture.score, behind(picture)) },
    ...instrument.viewpoints.map((one) => viewpointRow(one, material)),
    ...sourcesAndPools(instrument).map((one) => sourceRow(one)),
  ];
  return table(
    `${shortName}: means from 1 to 5`,
    groupColumns('What', material, 42),
    rows.map(({ head, cell }) => [head, ...groups.map((group) => cell(pictureOf(group, id)))]),
  );
}

function viewpointRow({ id, name }: Viewpoint, { instrument }: Material): Row {
  const own = instrument.sources.flatMap((one) => (one.viewpoint === id ? one.id : []));
  return {
    head: `Viewpoint: ${name}`,
    cell: (picture) => {
      const { viewpoints, sources } = picture;
      const score = viewpoints.find(({ viewpoint }) => viewpoint === id)?.score;
      const figures = sources.flatMap(({ source, figure }) => (own.includes(source) ? figure : []));
      return scoreInWords(score ?? NO_SCORE, figures);
    },
  };
}

function sourceRow({ id, name }: { readonly id: SourceId; readonly name: string }): Row {
  return {
    head: `Source: ${name}`,
    cell: ({ sources }) => {
      const found = sources.find(({ source }) => source === id);
      return found === undefined ? hiddenInWords('too-few') : meanInWords(found.figure);
    },
  };
}

function behind({ sources }: IndicatorPicture) {
  return sources.map(({ figure }) => figure);
}

const NO_SCORE = { mean: null, counted: 0, of: 0 } as const;
