import { expect, test } from 'vitest';
import { matchPath } from '#app/match-path.ts';

const reflect = '/review/:reviewId/reflect/:indicatorId?';

test.each([
  ['/', '/', {}],
  ['/review/:reviewId', '/review/abc', { reviewId: 'abc' }],
  ['/review/:reviewId', '/review/abc/', { reviewId: 'abc' }],
  [reflect, '/review/abc/reflect/goals', { reviewId: 'abc', indicatorId: 'goals' }],
  [reflect, '/review/abc/reflect', { reviewId: 'abc', indicatorId: undefined }],
  ['/review/:reviewId', '/review/a%20b', { reviewId: 'a b' }],
  ['/review/:reviewId', '/review/%E0%A4', { reviewId: '%E0%A4' }],
])('%s fits %s', (pattern, place, params) => {
  expect(matchPath(pattern, place)).toEqual(params);
});

test.each([
  ['/', '/start'],
  ['/review/:reviewId', '/review'],
  ['/review/:reviewId', '/review/abc/plan'],
  [reflect, '/review/abc/act'],
])('%s does not fit %s', (pattern, place) => {
  expect(matchPath(pattern, place)).toBeUndefined();
});
