import { type Day, dayInWords } from '#domain/records/dates.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { counted } from '#domain/words/counted.ts';
import { listed } from '#domain/words/listed.ts';
import { paragraph, section } from '#report/action-plan/blocks.ts';
import { serviceName } from '#report/action-plan/material.ts';
import type { Block } from '#report/document.ts';

/** What somebody who comes upon this file has to know before they pass it on or delete it. */
export function whatItIs(open: OpenReview, today: Day): readonly Block[] {
  const { instrument, review } = open;
  return [
    section('What this file is'),
    paragraph(
      `This is the whole review that ${serviceName(review)} made with ${instrument.title}, as it ` +
        `stood on ${dayInWords(today)}.`,
      'lead',
    ),
    paragraph(
      'It holds every sheet as it was filled in. Keep it as privately as you would keep the paper, ' +
        'and pass it on to nobody who may not see the sheets.',
    ),
    paragraph(
      'The summary puts together or leaves out what only a few people said, so that nobody can be ' +
        'recognised. The sheets further down do not.',
    ),
    paragraph(
      'Any web browser can show this file, without a network. The review’s data is in it, too: to ' +
        'have it in the app again, choose this file where the app asks for a backup.',
    ),
    ...unknown(open),
  ];
}

/** What these words have no place for is not shown, but it is not lost, and not passed over. */
function unknown({ instrument, sheets, reflections }: OpenReview): readonly Block[] {
  const strange = [
    counted(sheets.filter((sheet) => !hasSource(instrument, sheet)).length, 'sheet'),
    counted(reflections.filter((it) => !hasIndicator(instrument, it)).length, 'reflection'),
  ].filter((words) => !words.startsWith('0 '));
  if (strange.length === 0) return [];
  return [
    paragraph(
      `Its data also has ${listed(strange)} on something that this version of the wording does ` +
        'not have. They are not shown here.',
      'note',
    ),
  ];
}

function hasSource({ sources }: Instrument, sheet: OpenReview['sheets'][number]): boolean {
  return sheet.deletedAt !== null || sources.some(({ id }) => id === sheet.sourceId);
}

function hasIndicator(
  { indicators }: Instrument,
  { indicatorId }: OpenReview['reflections'][number],
): boolean {
  return indicators.some(({ id }) => id === indicatorId);
}
