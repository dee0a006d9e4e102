import { expect, test } from 'vitest';
import { invitedProblem, valuesOf, withValues } from '#features/invite/invited-values.ts';
import { idOf } from '#tests/builders/ids.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { aReview } from '#tests/builders/records.ts';

const v1 = loadV1();
const [carers, later] = [idOf.source('informal-carers'), idOf.source('of-a-later-app')];
const review = aReview({ invited: { [carers]: 12, [later]: 3 } });
const typed = (text: string) => {
  const { invited } = valuesOf(v1, review);
  return withValues(v1, review, { invited: { ...invited, [carers]: text } }).invited;
};

test('what is stored is shown, and stored again as it was', () => {
  expect(valuesOf(v1, review).invited).toMatchObject({ [carers]: '12', 'people-using': '' });
  expect(withValues(v1, review, valuesOf(v1, review))).toEqual(review);
});

test.each([
  ['15', { [carers]: 15, [later]: 3 }],
  [' 7 ', { [carers]: 7, [later]: 3 }],
  ['0', { [carers]: 0, [later]: 3 }],
  ['', { [later]: 3 }],
])('“%s” is stored as it is', (text, expected) => {
  expect(typed(text)).toEqual(expected);
});

test.each(['twelve', '-1', '1.5', '1000'])('“%s” leaves what was there, and is said', (text) => {
  expect(typed(text)).toEqual(review.invited);
  expect(invitedProblem(text)).toBe('Enter a whole number from 0 to 999');
});
