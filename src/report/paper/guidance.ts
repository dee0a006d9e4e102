import type { Instrument, Source } from '#domain/instrument/instrument.ts';
import type { Guidance } from './paper-sheet.ts';

/** What stands on a sheet before its first statement. */
export function guidanceFor(instrument: Instrument, source: Source): readonly Guidance[] {
  return [
    {
      heading: 'Before you begin',
      points: source.kind === 'views' ? TAKING_PART : source.guidance,
    },
    { heading: 'How to fill it in', points: [...scalePoints(instrument), ...WRITING[source.kind]] },
  ];
}

/**
 * For whoever is asked what they think. The instrument's own guidance on these sources is for those
 * who do the asking.
 */
const TAKING_PART: readonly string[] = [
  'This service is looking at what it does well and what could be better. What you say helps to decide what happens next.',
  'Taking part is your choice. You can stop at any time, and nothing changes for you if you do.',
  'You do not have to answer everything. Leave out what you do not know, or would rather not answer.',
  'It is anonymous. Please do not write names, yours or anybody else’s, or a story by which somebody could be recognised.',
  'The code on this sheet only tells it from other sheets. It does not say who you are.',
];

const WRITING: Readonly<Record<Source['kind'], readonly string[]>> = {
  views: [
    'The questions under each statement are there to help you think. You need not answer them.',
  ],
  written: [
    'The questions under each statement say what to look for. They are not rated.',
    'Beside each rating, write a short example, without anything that could show who somebody is.',
  ],
};

function scalePoints({ scale: { lowest, highest, notApplicable } }: Instrument): readonly string[] {
  return [
    `Tick one box for each statement, from ${lowest.rating} (${lowest.label.toLowerCase()}) to ${highest.rating} (${highest.label.toLowerCase()}).`,
    `${notApplicable.label}: ${startingSmall(notApplicable.meaning)}`,
  ];
}

function startingSmall(sentence: string): string {
  return sentence.slice(0, 1).toLowerCase() + sentence.slice(1);
}
