import type { ChangesPicture } from '#domain/comparing/picture.ts';
import { quarterInWords } from '#domain/contribution/quarters.ts';
import { TELLS_FROM } from '#domain/scoring/progress-between.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import { numberedShortName } from '#domain/words/indicator-words.ts';
import { coverageInWords } from '#domain/words/score-words.ts';
import type { Block, TableBlock } from '#report/document.ts';
import { paragraph, part, section, table, words } from '#report/action-plan/blocks.ts';
import { behindInWords, changeOf, scoreChangeInWords } from './change-words.ts';
import { type Material } from './material.ts';

/** More quarters side by side do not fit a page. */
const ABREAST = 4;

/** What changed for services that went round again: all of them, then by quarter. */
export function changes(material: Material): readonly Block[] {
  const together = material.changes.find(({ quarter }) => quarter === null);
  const quarters = material.changes.filter(({ quarter }) => quarter !== null);
  return [
    section('Going round again'),
    ...(together === undefined && quarters.length === 0
      ? [paragraph('No services that went round again are in this report.')]
      : [paragraph(`${whose(material)} ${HOW_TO_READ}`)]),
    ...(together === undefined ? [] : [allTogether(together, material)]),
    ...(quarters.length === 0 ? [] : [part('By quarter'), paragraph(BY_QUARTER)]),
    ...inChunks(quarters).map((some, at) => byQuarter(some, at, material)),
  ];
}

function whose({ groups: [first, second] }: Material): string {
  const of =
    second === undefined || first === undefined ? '' : ` of the first group (${first.name})`;
  return `Services${of} that completed a second review, set beside their own first one.`;
}

const HOW_TO_READ =
  'Only a source that a service has in both reviews is compared. ' +
  `A change under ${oneDecimal(TELLS_FROM)} is too small to tell: it may be chance. ` +
  'A larger one is a question to ask, not a proof.';

const BY_QUARTER =
  'The same for services by the quarter of their later review. These are other services in each ' +
  'quarter, so one quarter does not lead on to the next.';

function allTogether(picture: ChangesPicture, { instrument }: Material): TableBlock {
  const columns = [
    words('Indicator', 28),
    words('Change', 24),
    words('Made of', 22),
    words('Services behind each source', 26),
  ];
  const rows = instrument.indicators.map((indicator) => {
    const change = changeOf(picture, indicator.id);
    return [
      numberedShortName(indicator),
      scoreChangeInWords(change),
      change === undefined || change.score.mean === null ? '–' : coverageInWords(change.score),
      behindInWords(change),
    ];
  });
  return table('What changed, all together', columns, rows);
}

function byQuarter(
  quarters: readonly ChangesPicture[],
  at: number,
  { instrument }: Material,
): TableBlock {
  const columns = quarters.map(({ quarter }) => words(quarterInWords(quarter ?? ''), 18));
  const rows = instrument.indicators.map((indicator) => [
    numberedShortName(indicator),
    ...quarters.map((picture) => scoreChangeInWords(changeOf(picture, indicator.id))),
  ]);
  const caption = at === 0 ? 'What changed, by quarter' : 'What changed, by quarter (continued)';
  return table(caption, [words('Indicator', 28), ...columns], rows);
}

function inChunks(quarters: readonly ChangesPicture[]): readonly (readonly ChangesPicture[])[] {
  const chunks = Math.ceil(quarters.length / ABREAST);
  const each = Math.ceil(quarters.length / chunks);
  return Array.from({ length: chunks }, (_, at) => quarters.slice(at * each, (at + 1) * each));
}
