import { assembleInstrument } from '#domain/instrument/assemble-instrument.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';

/**
 * Another instrument altogether: two indicators, three sources of which two can be pooled, two
 * viewpoints, and bands with edges and names of its own. What works with it knows nothing by heart.
 */
export function smallInstrument(): Instrument {
  return assembleInstrument(smallHeader(), smallIndicators());
}

/** Its files as they would be read, for tests that break them first. */
export function smallHeader() {
  return {
    id: 'garden',
    version: 3,
    language: 'en-GB',
    title: 'A small garden review',
    credit: 'Made up for tests.',
    scale: {
      lowest: { rating: 1, label: 'Never' },
      highest: { rating: 5, label: 'Always' },
      notApplicable: { label: 'Does not fit', meaning: 'There is no such thing here.' },
      provenance: 'project',
    },
    bands: [
      { id: 'bare', name: 'Bare', from: null, meaning: 'Nothing grows yet.' },
      { id: 'flowering', name: 'Flowering', from: 3.5, meaning: 'It grows.' },
    ],
    viewpoints: [
      { id: 'noticed', name: 'What is noticed', meaning: 'By those who look.' },
      { id: 'felt', name: 'What is felt', meaning: 'By those who come.' },
    ],
    sources: [
      smallSource('diaries', 'written', 'noticed'),
      smallSource('visitors', 'views', 'felt'),
      smallSource('neighbours', 'views', 'felt'),
    ],
    pools: [
      {
        id: 'everyone',
        name: 'Visitors and neighbours',
        shortName: 'Everyone',
        sources: ['visitors', 'neighbours'],
      },
    ],
    coProduction: [{ id: 'asked', text: 'We asked.', hint: 'Ask early.' }],
    indicators: ['water', 'light'],
  };
}

export function smallIndicators() {
  return [smallIndicator('light', 'There is light'), smallIndicator('water', 'There is water')];
}

function smallSource(id: string, kind: string, viewpoint: string) {
  return {
    id,
    kind,
    viewpoint,
    name: `The ${id}`,
    shortName: id,
    sheet: { one: 'Page', many: 'pages' },
    recommended: 4,
    single: false,
    minutes: null,
    purpose: 'To see.',
    guidance: ['Look.'],
    provenance: 'project',
  };
}

function smallIndicator(id: string, name: string) {
  const statement = (source: string) => ({
    text: `${name}, by the ${source}.`,
    prompts: ['Where?', 'When?', 'How much?'],
    provenance: 'project',
  });
  return {
    id,
    name: { text: name, provenance: 'project' },
    shortName: name,
    meaning: { text: `${name}.`, provenance: 'project' },
    why: { text: 'Plants need it.', provenance: 'project' },
    statements: {
      diaries: statement('diaries'),
      visitors: statement('visitors'),
      neighbours: statement('neighbours'),
    },
    ideas: { items: ['Dig.'], provenance: 'project' },
  };
}
