import { describe, expect, it } from 'vitest';
import { uncoveredCharacters } from '#report/pdf/coverage.ts';
import { aDocument, aHeading, aParagraph, aTable } from './a-document.ts';
import { aPdf } from './a-pdf.ts';
import { roboto } from './fonts.ts';
import { sampleDocument } from './sample.ts';
import { textOf } from './text-of.ts';

describe('characters that the fonts do not have', () => {
  it('are there to be seen, and take nothing else with them', async () => {
    const file = await aPdf(aDocument([aParagraph('Tea 茶 and 👍 and more')]));
    expect(textOf(file)).toContain('Tea � and � and more');
  });

  it('count once for what a reader sees as one sign', async () => {
    const file = await aPdf(aDocument([aParagraph('us 👩‍👩‍👧‍👦 all')]));
    expect(textOf(file)).toContain('us � all');
  });

  it('are listed once each, in order, wherever they stand', () => {
    const document = aDocument(
      [
        aHeading('茶 time'),
        aTable([['👍', 'مرحبا', '茶']]),
        { kind: 'facts', items: [{ term: 'Sign', detail: '👩‍👩‍👧' }] },
      ],
      { footer: 'Foot ✓' },
    );
    expect(uncoveredCharacters(document, roboto)).toEqual([
      '茶',
      '👍',
      'م',
      'ر',
      'ح',
      'ب',
      'ا',
      '👩‍👩‍👧',
      '✓',
    ]);
  });

  it('are none in the sample plan, nor in European languages', () => {
    const text = 'Zażółć gęślą jaźń Ελληνικά Українська ŵ “ ” ’ – — … \u00AD\u200B\u00A0\t©\uFE0F';
    expect(uncoveredCharacters(sampleDocument, roboto)).toEqual([]);
    expect(uncoveredCharacters(aDocument([aParagraph(text)]), roboto)).toEqual([]);
  });
});

it('marks that have no shape leave no trace', async () => {
  const file = await aPdf(aDocument([aParagraph('co\u00ADope\u200Bra\uFEFFtion \u0007bell')]));
  expect(textOf(file)).toContain('cooperation bell');
});
