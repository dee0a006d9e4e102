import type { OpenReview } from '#domain/records/review-records.ts';
import { idOf } from '#tests/builders/ids.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { aReflection, anAction, aReview } from '#tests/builders/records.ts';
import { harbourViewSheets } from '#tests/fixtures/harbour-view.ts';

export const TODAY = '2026-11-21';

/** Harbour View with what its team wrote and agreed. */
export function harbourView(): OpenReview {
  const instrument = loadV1();
  const review = aReview({
    service: {
      name: 'Harbour View',
      organisation: 'Firth Support',
      area: 'lothian/midlothian',
      sector: 'third',
      setting: 'supported-living',
      size: '20-49',
    },
    coordinator: 'Senior support worker',
    startsOn: '2026-09-07',
    meetsOn: '2026-11-10',
    reviewOn: '2027-05-12',
    coProduction: instrument.coProduction.slice(0, 2).map(({ id }) => id),
  });
  const reflections = [
    aReflection('basic-needs', { strengths: 'Money and housing come up in the first week.' }),
    aReflection('informal-carers', {
      strengths: 'The carers we know feel welcome.',
      toDevelop: 'Most carers have never been asked.\nNobody rings them back.',
      isPriority: true,
    }),
    aReflection('goals', { toDevelop: '=We write goals for people, not with them.' }),
  ];
  return { instrument, review, reflections, actions, sheets: harbourViewSheets(instrument) };
}

const actions = [
  anAction('Name a contact for carers on every shift.', 'informal-carers', {
    why: '“Nobody rang me back.” (Informal carers)',
    lead: 'Team leader',
    startsOn: '2026-10-05',
    dueOn: '2026-12-18',
    measure: 'Carers who ring get an answer the same day.',
    status: 'under-way',
    notes: [
      { id: idOf.note('b'), on: '2026-11-18', text: 'Poster drafted with two carers.' },
      { id: idOf.note('a'), on: '2026-10-12', text: 'Rota agreed.' },
    ],
  }),
  anAction('Offer supervision every four weeks.', 'staff-valued', {
    lead: 'Service manager',
    dueOn: '2026-11-01',
  }),
  anAction('Zażółć gęślą jaźń: ask in people’s own languages.', 'personalised-services'),
];
