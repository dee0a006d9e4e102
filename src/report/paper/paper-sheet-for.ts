import { type Instrument, type Source, statementFor } from '#domain/instrument/instrument.ts';
import { RATINGS } from '#domain/records/response.ts';
import { guidanceFor } from './guidance.ts';
import type { Choice, PaperSheet } from './paper-sheet.ts';

const READ = {
  room: 'An example of what you read (no names)',
  thanks: 'Thank you. Keep this sheet safe until it has been typed in.',
} as const;

const GIVEN = {
  room: 'An example, if you like (no names)',
  thanks:
    'Thank you. Hand this sheet in as you were asked to. Nobody needs to know that it is yours.',
} as const;

/** The sheet of a source as it is printed, in the words of its instrument. */
export function paperSheetFor(instrument: Instrument, source: Source, service: string): PaperSheet {
  return {
    title: source.name,
    service,
    language: instrument.language,
    purpose: source.purpose,
    guidance: guidanceFor(instrument, source),
    questions: instrument.indicators.map((indicator) => {
      const { text, prompts } = statementFor(indicator, source.id);
      return { number: indicator.number, statement: text, prompts };
    }),
    choices: choicesOf(instrument),
    moreRoom: {
      heading: 'More room to write',
      points: ['Please put the number of the statement beside what you write.'],
    },
    credit: `${instrument.title}. ${instrument.credit}`,
    ...(source.kind === 'views' ? GIVEN : READ),
  };
}

/** Only the ends of the scale have words: that is how it was published. */
function choicesOf({ scale }: Instrument): readonly Choice[] {
  const { lowest, highest, notApplicable } = scale;
  const words = new Map<number, string>([lowest, highest].map((end) => [end.rating, end.label]));
  return [
    ...RATINGS.map((rating) => ({ figure: `${rating}`, words: words.get(rating) ?? '' })),
    { figure: '', words: notApplicable.label },
  ];
}
