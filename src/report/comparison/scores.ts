import { mainReason } from '#domain/comparing/hidden.ts';
import { bandOf } from '#domain/instrument/instrument.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import type { Block, TableBlock } from '#report/document.ts';
import { figures, paragraph, section, table, words } from '#report/action-plan/blocks.ts';
import type { Group } from './groups.ts';
import { groupColumns, type Material, pictureOf } from './material.ts';
import { scoresFigure } from './scores-figure.ts';
import { hiddenInWords } from './hidden-words.ts';
import type { IndicatorPicture } from '#domain/comparing/picture.ts';
import { numberedShortName } from '#domain/words/indicator-words.ts';

/** Every indicator's score, as a picture and as a table. */
export function scores(material: Material): readonly Block[] {
  const [only, ...others] = material.groups;
  const isAlone = only !== undefined && others.length === 0;
  return [
    section('The scores'),
    paragraph(
      'A group’s score is the plain mean of its sources’ means, so that a source many services ' +
        'have does not outvote one that few have. Indicators are in their published order.',
    ),
    scoresFigure(material),
    isAlone ? alone(only, material) : sideBySide(material),
  ];
}

function alone(group: Group, { instrument }: Material): TableBlock {
  const columns = [
    words('Indicator', 23),
    ...instrument.viewpoints.map(({ name }) => figures(name, 14)),
    figures('Score', 8),
    words('In a word', 18),
    figures('Sources', 9),
  ];
  const rows = instrument.indicators.map((indicator) => {
    const picture = pictureOf(group, indicator.id);
    const { mean, counted, of } = picture.score;
    return [
      numberedShortName(indicator),
      ...instrument.viewpoints.map(({ id }) => viewpointCell(picture, id)),
      mean === null ? '–' : oneDecimal(mean),
      mean === null ? whyNot(picture) : bandOf(instrument, mean).name,
      `${counted} of ${of}`,
    ];
  });
  return table('The scores, and what they are made of', columns, rows);
}

function viewpointCell({ viewpoints }: IndicatorPicture, id: string): string {
  const mean = viewpoints.find(({ viewpoint }) => viewpoint === id)?.score.mean ?? null;
  return mean === null ? 'Not shown' : oneDecimal(mean);
}

function sideBySide(material: Material): TableBlock {
  const { groups, instrument } = material;
  const rows = instrument.indicators.map((indicator) => [
    numberedShortName(indicator),
    ...groups.map((group) => {
      const picture = pictureOf(group, indicator.id);
      const { mean } = picture.score;
      return mean === null
        ? whyNot(picture)
        : `${oneDecimal(mean)} (${bandOf(instrument, mean).name})`;
    }),
  ]);
  return table('The scores, side by side', groupColumns('Indicator', material), rows);
}

function whyNot({ sources }: IndicatorPicture): string {
  return hiddenInWords(mainReason(sources.map(({ figure }) => figure)));
}
