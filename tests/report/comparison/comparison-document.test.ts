import { describe, expect, test } from 'vitest';
import { MINIMUM } from '#domain/comparing/minimum.ts';
import type { Publication } from '#domain/comparing/picture.ts';
import { ROUNDED_TO } from '#domain/comparing/publish.ts';
import { comparisonDocument } from '#report/comparison/comparison-document.ts';
import type { TableBlock } from '#report/document.ts';
import { extendedInstrument } from '#tests/builders/extended-instrument.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import {
  aGroup,
  aMean,
  aPicture,
  aPublication,
  aSpread,
  changesIn,
  mostlyHidden,
  twoGroups,
} from '#tests/builders/publications.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';
import { sectionOf, sectionWords, tableOf, wordsOf } from '../action-plan/words-of.ts';

const v1 = loadV1();
const rich = comparisonDocument(aPublication(v1), v1);
const hidden = comparisonDocument(mostlyHidden(v1), v1);
const two = comparisonDocument(twoGroups(v1), v1);

function row({ rows }: TableBlock, head: string): readonly string[] {
  return rows.find(([first]) => first === head) ?? [];
}

describe('in short', () => {
  const words = sectionWords(rich, 'In short');

  test('strengths come first, and indicators keep their order', () => {
    const [, first, second, third] = words.split('\n');
    expect(first).toBe(
      'Strength (a score from 4.0): “Basic needs” 4.3, “Goals” 4.2 and “Personalised services” 4.0.',
    );
    expect(second).toMatch(/^Building .*“Strengths” 3\.8.*“Staff valued” 3\.0\.$/u);
    expect(third).toBe('To develop (a score below 3.0): “Recovery focus” 2.8.');
  });

  test('the rest is made from the figures, too', () => {
    expect(words).toContain('on “Staff valued” (55 of 110) and “Recovery focus” (60 of 110).');
    expect(words).toContain(
      'Hardest to gather: “Informal carers”, with a figure in about 60 of 120',
    );
    expect(words).toContain('Plans act most on “Recovery focus”, in about 95 services.');
    expect(words).toContain('“Basic needs” up by 0.6 and “Goals” down by 0.5.');
    expect(words).toContain('The other 8 changes are too small to tell.');
  });

  test('what is hidden is not passed off as nothing', () => {
    const said = sectionWords(hidden, 'In short');
    expect(said).toContain('Strength (a score from 4.0): no indicator that can be shown.');
    expect(said).toContain('For 9 indicators no score can be shown.');
    expect(said).not.toMatch(/gather:|Plans act|round again/u);
  });

  test('each of two groups is spoken of for itself, and neither is called better', () => {
    const parts = sectionOf(two, 'In short').filter(({ kind }) => kind === 'heading');
    expect(parts).toMatchObject([{ text: 'Community team' }, { text: 'Inpatient ward' }]);
    expect(wordsOf(two)).not.toMatch(/\b(higher|lower|best|worst|worse|weaker|stronger)\b/iu);
    expect(wordsOf(two)).toContain('does not make one the better of the two');
  });
});

describe('a figure says what it rests on', () => {
  test('a source its services, a score its sources', () => {
    const table = tableOf(rich, 'Basic needs: means from 1 to 5');
    expect(row(table, 'Source: Assessments')).toEqual([expect.anything(), '4.0 (80 services)']);
    expect(row(table, 'Source: Care plans')[1]).toBe('4.1 (75 services, a few left out)');
    expect(row(table, 'Viewpoint: What we write')[1]).toBe('4.1 (3 of 3 sources)');
    expect(row(table, 'Score')[1]).toBe('4.3 (7 of 7 sources)');
  });

  test('spreads and classes say how many services are where', () => {
    const spread = row(tableOf(rich, 'Services by their own score'), '2. Goals')[1];
    expect(spread).toBe(
      'below 2.5: 20\nfrom 2.5 to below 3.5: 45\nfrom 3.5 to below 4.0: 30\nat 4.0 or more: 25',
    );
    const acting = row(tableOf(rich, 'Services by how far they have come'), '1. Basic needs')[1];
    expect(acting).toBe('no action: 65\nplanned: 25\nunder way or something done: 25');
    expect(row(tableOf(rich, 'Services whose viewpoints part'), '1. Basic needs')[1]).toBe(
      '15 of 110',
    );
    const gathered = tableOf(rich, 'Services with a figure, by source');
    expect(row(gathered, 'Informal carers')[1]).toBe('60 of 120');
    // What stands for several sources is nothing to gather.
    expect(gathered.rows).toHaveLength(loadV1().sources.length);
  });

  test('two groups stand side by side, each with its number of services', () => {
    for (const block of two.blocks) {
      if (block.kind !== 'table' || block.caption.startsWith('What changed')) continue;
      const [, ...headings] = block.columns.map(({ heading }) => heading);
      expect(headings).toEqual(['Community team (75 services)', 'Inpatient ward (25 services)']);
    }
    expect(row(tableOf(two, 'The scores, side by side'), '1. Basic needs')).toEqual([
      '1. Basic needs',
      '4.5 (Strength)',
      '3.7 (Building)',
    ]);
  });
});

describe('a hidden figure says why', () => {
  test.each([
    ['2. Goals', 'Not shown: held back'],
    ['3. Personalised services', 'Not shown: could not be cleared'],
    ['4. Strengths', 'Not shown: fewer than 10 services'],
  ])('%s: %s', (head, words) => {
    expect(row(tableOf(hidden, 'Services by their own score'), head)[1]).toBe(words);
    expect(row(tableOf(hidden, 'The scores, and what they are made of'), head)).toContain(words);
    expect(row(tableOf(hidden, 'Services by how far they have come'), head)[1]).toBe(words);
  });

  test('and so do changes', () => {
    const table = tableOf(hidden, 'What changed, all together');
    expect(row(table, '1. Basic needs').slice(1)).toEqual(['Not shown: held back', '–', '–']);
  });

  test('one bin alone tells how many services there are, and no more', () => {
    expect(row(tableOf(hidden, 'Services by their own score'), '1. Basic needs')[1]).toBe(
      'anywhere on the scale: 15',
    );
    expect(row(tableOf(hidden, 'Services whose viewpoints part'), '1. Basic needs')[1]).toBe(
      'Not shown: too few on one side (15 services in all)',
    );
  });

  test('an indicator with nothing but reasons is one sentence', () => {
    const captions = hidden.blocks.flatMap((it) => (it.kind === 'table' ? it.caption : []));
    expect(captions.filter((it) => it.endsWith('means from 1 to 5'))).toHaveLength(1);
  });
});

describe('what changed', () => {
  test('a change under 0.5 is too small to tell, and one of 0.5 is not', () => {
    const changes = row.bind(null, tableOf(rich, 'What changed, all together'));
    expect(changes('1. Basic needs')).toEqual([
      '1. Basic needs',
      'Up by 0.6',
      '2 of 7 sources',
      '15 to 25 services, a few left out',
    ]);
    expect(changes('2. Goals')[1]).toBe('Down by 0.5');
    expect(changes('3. Personalised services')[1]).toBe('Too small to tell');
  });

  test('quarters stand side by side, and no more than fit', () => {
    const quarters = Array.from({ length: 6 }, (_, at) => changesIn(v1, `202${at}-Q1`));
    const document = comparisonDocument(aPublication(v1, { changes: quarters }), v1);
    const widths = ['What changed, by quarter', 'What changed, by quarter (continued)'].map(
      (caption) => tableOf(document, caption).columns.map(({ heading }) => heading),
    );
    expect(widths.map(({ length }) => length)).toEqual([4, 4]);
    expect(widths[0]?.[1]).toBe('January to March 2020');
  });

  test('of two groups it is said whose they are', () => {
    expect(sectionWords(two, 'Going round again')).toContain('the first group (Community team)');
  });

  test('nothing to set side by side is said', () => {
    const document = comparisonDocument(aPublication(v1, { changes: [] }), v1);
    expect(sectionWords(document, 'Going round again')).toContain('No services that went round');
  });
});

describe('who they are', () => {
  const nameOf = (filter: Publication['groups'][number]['filter'], ...more: (typeof filter)[]) => {
    const groups = [filter, ...more].map((one) => aGroup(v1, one));
    const document = comparisonDocument(aPublication(v1, { groups }), v1);
    const { columns } = tableOf(document, 'Services by their own score');
    return [document.subtitle, ...columns.slice(1).map(({ heading }) => heading)];
  };

  test('everyone', () => {
    expect(nameOf({})).toEqual(['All services', 'All services (120)']);
  });

  test('one value is a name; more are told in full, and shortened over columns', () => {
    expect(nameOf({ sector: ['nhs'] })).toEqual(['NHS', 'NHS (120 services)']);
    expect(nameOf({ sector: ['nhs'], setting: ['community', 'crisis'] })).toEqual([
      'Sector: NHS; Setting: Community team or Crisis service',
      'These services (120)',
    ]);
  });

  test('groups that would have one name are told apart', () => {
    expect(nameOf({}, {}).slice(1)).toEqual(['Group A (120 services)', 'Group B (120 services)']);
  });

  test('a number of services that may not be told is not', () => {
    const document = comparisonDocument(
      aPublication(v1, { groups: [aGroup(v1, {}, aPicture(v1, 4, 7))] }),
      v1,
    );
    expect(sectionWords(document, 'Which services these are')).toContain('fewer than 10 services');
    expect(wordsOf(document)).not.toContain('7 services');
  });
});

describe('what was not cleared for everyone is not said, whoever hands it over', () => {
  const careless = (n: number) => {
    const picture = aPicture(v1);
    const [first, ...others] = picture.indicators;
    if (first === undefined) throw new Error('No indicator');
    const sources = first.sources.map((one) => ({ ...one, figure: aMean(4.4, n) }));
    const worse = { ...first, sources, spread: aSpread([1, 3, 5], [n, 50]) };
    const groups = [aGroup(v1, {}, { ...picture, indicators: [worse, ...others] })];
    return comparisonDocument(aPublication(v1, { groups }), v1);
  };

  test.each([5, 9, 11, 43])('a figure about %i services', (n) => {
    const document = careless(n);
    expect(row(tableOf(document, 'Services by their own score'), '1. Basic needs')[1]).toBe(
      'Not shown: could not be cleared',
    );
    expect(
      row(tableOf(document, 'The scores, and what they are made of'), '1. Basic needs'),
    ).toEqual([
      '1. Basic needs',
      'Not shown',
      'Not shown',
      'Not shown',
      '–',
      'Not shown: could not be cleared',
      '0 of 7',
    ]);
  });

  test('one about 10, rounded, is said', () => {
    expect(row(tableOf(careless(10), 'Services by their own score'), '1. Basic needs')[1]).toBe(
      'below 3.0: 10\nat 3.0 or more: 50',
    );
  });
});

describe('its own rules and limits are in it', () => {
  test('those that are in force', () => {
    const words = sectionWords(rich, 'How figures are protected');
    expect(words).toContain(`fewer than ${MINIMUM.publish} services`);
    expect(words).toContain(`rounded to the nearest ${ROUNDED_TO}, each by itself`);
    expect(words).toContain('What this cannot do');
  });

  test('credit is given, and no claim made', () => {
    const words = sectionWords(rich, 'Method and credit');
    expect(words).toContain(v1.credit);
    expect(words).toContain('this is not SRN’s official tool');
    expect(words).toContain('There are no published norms');
  });
});

test('the figure says its figures in words, and has a mark for each line', () => {
  const figure = two.blocks.find(({ kind }) => kind === 'figure');
  if (figure?.kind !== 'figure') throw new Error('There is no figure');
  expect(figure.alternative).toContain('Community team: between 3.0 and 4.5.');
  expect(figure.figure.series.map(({ mark }) => mark)).toEqual(['circle', 'square']);
  expect(figure.figure.rows[0]?.values).toEqual([4.5, 3.7]);
});

test.each([smallInstrument(), extendedInstrument()])(
  'another instrument is compared by its own words: $id',
  (instrument) => {
    const document = comparisonDocument(aPublication(instrument), instrument);
    const words = wordsOf(document);
    for (const { name } of instrument.indicators) expect(words).toContain(name.text);
    for (const { name } of [...instrument.viewpoints, ...instrument.sources, ...instrument.pools]) {
      expect(words).toContain(name);
    }
  },
);

test('a publication of no group at all is still a document', () => {
  const document = comparisonDocument(aPublication(v1, { groups: [], changes: [] }), v1);
  expect(wordsOf(document)).toContain('How figures are protected');
});
