import { describe, expect, test } from 'vitest';
import { statementFor } from '#domain/instrument/instrument.ts';
import { wordsOf } from '#report/paper/paper-sheet.ts';
import { paperSheetFor } from '#report/paper/paper-sheet-for.ts';
import { extendedInstrument } from '#tests/builders/extended-instrument.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';

const INSTRUMENTS = [loadV1(), extendedInstrument(), smallInstrument()];

describe.each(INSTRUMENTS)('$title, $indicators.length indicators', (instrument) => {
  test.each(instrument.sources)('$name: every statement, prompt and label is on it', (source) => {
    const sheet = paperSheetFor(instrument, source, 'Harbour View');
    expect(sheet.questions).toEqual(
      instrument.indicators.map((indicator) => {
        const { text, prompts } = statementFor(indicator, source.id);
        return { number: indicator.number, statement: text, prompts };
      }),
    );
    const { lowest, highest, notApplicable } = instrument.scale;
    expect(sheet.choices).toEqual([
      { figure: '1', words: lowest.label },
      { figure: '2', words: '' },
      { figure: '3', words: '' },
      { figure: '4', words: '' },
      { figure: '5', words: highest.label },
      { figure: '', words: notApplicable.label },
    ]);
    const said = wordsOf(sheet).join('\n');
    for (const words of [source.name, source.purpose, instrument.credit, 'Harbour View']) {
      expect(said).toContain(words);
    }
  });
});

test.each(loadV1().sources)('$name has guidance for whoever fills it in', (source) => {
  const said = wordsOf(paperSheetFor(loadV1(), source, 'Harbour View')).join('\n');
  if (source.kind === 'written') {
    for (const advice of source.guidance) expect(said).toContain(advice);
    return;
  }
  // What the instrument says of these sources is for those who ask.
  for (const advice of source.guidance) expect(said).not.toContain(advice);
  expect(said).toContain('It is anonymous. Please do not write names');
  expect(said).toContain('You do not have to answer everything.');
});
