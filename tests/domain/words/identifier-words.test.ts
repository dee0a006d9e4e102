import { expect, test } from 'vitest';
import { findIdentifiers } from '#domain/identifiers/find-identifiers.ts';
import { identifiersInWords } from '#domain/words/identifier-words.ts';

test.each([
  [
    '0131  496 0123',
    'This looks like a phone number: 0131 496 0123. Leave out what could show who somebody is.',
  ],
  [
    'Mrs McKay, EH6 5NP',
    'This looks like somebody’s name: Mrs McKay and a postcode: EH6 5NP. Leave out what could show who somebody is.',
  ],
  [
    'a@example.com, b@example.com, c@example.com, d@example.com, e@example.com',
    'This looks like an e-mail address: a@example.com, an e-mail address: b@example.com, an e-mail address: c@example.com and 2 more. Leave out what could show who somebody is.',
  ],
])('%s', (text, words) => {
  expect(identifiersInWords(findIdentifiers(text))).toBe(words);
});
