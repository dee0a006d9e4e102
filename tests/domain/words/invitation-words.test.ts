import { describe, expect, test } from 'vitest';
import { agenda } from '#domain/words/agenda-words.ts';
import { invitations } from '#domain/words/invitation-words.ts';
import { aReview } from '#tests/builders/records.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import rules from '../../../indicators/writing-rules.json' with { type: 'json' };
import { readingGrade } from '../../instrument/reading-grade.ts';

const v1 = loadV1();
const planned = aReview({
  coordinator: 'Senior support worker',
  gatherBy: '2026-12-03',
  meetsOn: '2026-12-10',
});
const said = (text: { readonly paragraphs: readonly string[] }) => text.paragraphs.join('\n');

test('the service, the dates and whom to ask come from the plan', () => {
  for (const text of invitations(planned, v1)) {
    expect(said(text)).toContain('Harbour View');
    expect(said(text)).toContain('by 3 December 2026.');
    expect(said(text)).toContain('On 10 December 2026 we talk');
    expect(said(text)).toContain('speak to: Senior support worker.');
  }
  expect(said(agenda(planned))).toContain(
    'Harbour View: what we found with SRI 2, 10 December 2026',
  );
});

test('what the plan does not say is not said', () => {
  const bare = aReview({ coordinator: ' ', gatherBy: null, meetsOn: null });
  for (const text of [...invitations(bare, v1), agenda(bare)]) {
    expect(said(text)).not.toMatch(/null|undefined|Invalid| ,|\d{4}/u);
  }
  expect(said(invitations(bare, v1)[0] ?? { paragraphs: [] })).toContain('speak to any of us.');
});

test('the parts of the agenda come to the time that it names', () => {
  const text = said(agenda(planned));
  const minutes = [...text.matchAll(/^(\d+) minutes: /gmu)].map(([, count]) => Number(count));
  expect(minutes.reduce((sum, one) => sum + one, 0)).toBe(120);
  expect(text).toContain('Time: 2 hours');
});

test('the link of a source stands in the text for whom it is, by itself', () => {
  const links = new Map([['informal-carers', 'https://example.org/#/fill/carers']]);
  const [people, carers, colleagues] = invitations(planned, v1, links);
  expect(carers?.paragraphs).toContain('https://example.org/#/fill/carers');
  for (const text of [people, colleagues]) expect(text?.paragraphs.join()).not.toContain('#/fill');
});

describe('people and carers are written to in the words that the instrument keeps to', () => {
  const links = new Map<string, string>(v1.sources.map(({ id }) => [id, 'LINK']));
  const toPeople = invitations(planned, v1, links).filter(({ id }) => id !== 'colleagues');
  test.each(toPeople.map((text) => [text.title, said(text)]))('%s', (_, text) => {
    const sentences = text.split(/(?<=[.?])\s+|\n/u).filter((part) => part.length > 20);
    const grades = sentences.map((sentence) => ({ sentence, grade: readingGrade(sentence) }));
    expect(grades.filter(({ grade }) => grade > rules.maxReadingGrade)).toEqual([]);
    const avoided = [...rules.avoid, ...rules.avoidForPeople];
    expect(avoided.filter((word) => text.toLowerCase().includes(word))).toEqual([]);
  });
});
