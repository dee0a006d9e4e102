import { expect, test } from 'vitest';
import { codeProblem, numberProblem, welcomeWords } from '#domain/words/taking-part-words.ts';
import { loadInstrument } from '#instrument/registry.ts';

const loaded = await loadInstrument();
if (!loaded.ok) throw new Error('There is no instrument');
const { sources } = loaded.value;

test.each(sources.map((source) => [source.id, source] as const))(
  'the welcome to %s says what this is, how long it takes, and that people can stop',
  (_, source) => {
    const { title, lead, points } = welcomeWords(source, 'Harbour View', 10);
    const all = [title, lead, ...points].join(' ');
    expect(all).toMatch(/There are 10 statements/u);
    expect(all).toMatch(/about \d+ (minutes|hours)/u);
    expect(all).toMatch(/skip/u);
    expect(all).toMatch(/stop at any time/u);
    expect(all).toMatch(/name/u);
    expect(all).not.toMatch(/user|patient|!/u);
  },
);

test('people are told that it is anonymous and who reads it, and are never called documents', () => {
  const views = sources.filter(({ kind }) => kind === 'views');
  expect(views).toHaveLength(3);
  for (const source of views) {
    const { title, points } = welcomeWords(source, 'Harbour View', 10);
    expect(title).toContain('Harbour View');
    expect(points.join(' ')).toMatch(/anonymous.*Whoever gathers the answers can look/u);
  }
});

test('every problem is one plain sentence', () => {
  const [source] = sources;
  if (source === undefined) throw new Error('There is no source');
  const said = [
    ...(['missing', 'not-digits', 'too-short', 'too-long'] as const).map(codeProblem),
    ...(['not-a-number', 'taken'] as const).map((why) => numberProblem(source, why)),
  ];
  expect(new Set(said).size).toBe(said.length);
  for (const words of said) expect(words).toMatch(/^[A-Z][^!]+[^.!]$/u);
});
