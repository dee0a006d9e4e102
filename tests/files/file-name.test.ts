import { expect, test } from 'vitest';
import { fileName } from '#files/file-name.ts';

test.each([
  ['Harbour View', 'harbour-view.json'],
  ['  Tigh na Mara / Taigh-òsta  ', 'tigh-na-mara-taigh-osta.json'],
  ['St Andrew’s “Day” Service', 'st-andrews-day-service.json'],
  ['../../etc/passwd', 'etc-passwd.json'],
  ['CON', 'review-con.json'],
  ['lpt1', 'review-lpt1.json'],
  ['日本', 'review.json'],
  ['', 'review.json'],
  ['.hidden', 'hidden.json'],
  ['x'.repeat(300), `${'x'.repeat(60)}.json`],
  [`${'x'.repeat(59)} y`, `${'x'.repeat(59)}.json`],
])('%j', (words, name) => {
  expect(fileName(words, '.json')).toBe(name);
});
