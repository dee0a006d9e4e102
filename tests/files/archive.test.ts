import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { archivedBackup } from '#files/archive.ts';
import { decodeBackup, encodeBackup } from '#files/backup.ts';
import { fileSentence } from '#files/file-failure.ts';
import { archiveDocument } from '#report/archive/archive-document.ts';
import { renderHtml } from '#report/html/render.ts';
import { anyReview } from '#tests/builders/any-review.ts';
import { forAll } from '#tests/builders/for-all.ts';
import { hostileText } from '#tests/builders/hostile-text.ts';
import { NOON } from '#tests/builders/records.ts';
import { harbourView } from '#tests/report/action-plan/harbour-view.ts';

/** Longer than 300 archives take where a machine is busy, in milliseconds. */
const BUSY = 60_000;

const { instrument, ...example } = harbourView();

function archiveOf(records: ReviewRecords): { readonly page: string; readonly text: string } {
  const text = encodeBackup([records], NOON);
  const document = archiveDocument({ ...records, instrument }, NOON);
  return { text, page: renderHtml(document, { data: { text } }) };
}

function expectRoundTrip(records: ReviewRecords): void {
  const { page, text } = archiveOf(records);
  const backup = archivedBackup(page);
  expect(backup).toEqual({ ok: true, value: text });
  const decoded = decodeBackup(backup.ok ? backup.value : '');
  const { review, ...contents } = records;
  expect(decoded).toEqual({ ok: true, value: { madeAt: NOON, reviews: [review], ...contents } });
}

describe('what goes into an archive comes out of it', () => {
  test('the example', () => expectRoundTrip(example));

  test(
    '300 reviews, whatever is written in them',
    () => {
      const held = fc.property(anyReview(instrument), expectRoundTrip);
      fc.assert(held, { seed: 20261121, numRuns: 300 });
    },
    BUSY,
  );

  test('to the last byte, whatever JSON it is', () => {
    const empty = harbourView();
    const document = archiveDocument({ ...empty, sheets: [], actions: [] }, NOON);
    forAll(fc.jsonValue(), hostileText, (value, words) => {
      const text = `${JSON.stringify({ value, words }, null, 2)}\n`;
      const page = renderHtml(document, { data: { text } });
      expect(archivedBackup(page)).toEqual({ ok: true, value: text });
    });
  });

  test('and its data stays JSON that anybody can read', () => {
    const { page, text } = archiveOf(example);
    const data = /<script type="application\/json" id="sri2-backup">([^<]*)<\/script>/u.exec(page);
    expect(JSON.parse(data?.[1] ?? '')).toEqual(JSON.parse(text));
  });
});

describe('what is no whole archive is refused, with the reason', () => {
  const { page } = archiveOf(example);
  const data = page.indexOf('<script');

  test.each([
    ['nothing', '', 'not-sri2'],
    ['a letter', 'Dear team', 'not-sri2'],
    ['another page', '<!doctype html><html><body><p>Hello</p></body></html>', 'not-sri2'],
    ['a backup', encodeBackup([example], NOON), 'not-sri2'],
    [
      'a document without data',
      renderHtml(archiveDocument({ ...example, instrument }, NOON)),
      'not-sri2',
    ],
    ['one that breaks off before its data', page.slice(0, data - 1), 'damaged'],
    ['one that breaks off in its data', page.slice(0, data + 5000), 'damaged'],
    ['one whose data were taken out', page.replace(/<script[^]*<\/script>/u, ''), 'damaged'],
  ])('%s', (_, html, reason) => {
    const result = archivedBackup(html);
    expect(result.ok ? 'none' : result.error.reason).toBe(reason);
  });

  test('and in a sentence', () => {
    const result = archivedBackup(page.slice(0, data + 5000));
    expect(result.ok ? '' : fileSentence(result.error)).toBe(
      'This file is damaged: its data breaks off. If you have another copy of it, try that one.',
    );
  });

  test('wherever it breaks off, no part of a backup comes out', () => {
    forAll(fc.nat({ max: page.lastIndexOf('</script>') }), (length) => {
      expect(archivedBackup(page.slice(0, length)).ok).toBe(false);
    });
  });
});
