import { element, type Markup } from './markup.ts';

/** The app's own mark, ten dots on a rising arc: [x, y, radius] of each. */
const DOTS = [
  [5, 35, 0.9],
  [8.9, 34.7, 1.1],
  [13.4, 33.8, 1.3],
  [18, 32, 1.5],
  [22.4, 29.4, 1.7],
  [26.4, 26, 1.9],
  [29.8, 21.8, 2.1],
  [32.5, 17, 2.3],
  [34.2, 11.7, 2.5],
  [35, 6, 2.6],
] as const;

/** Says at the top of a page what it was made with. */
export function wordmark(): Markup {
  const dots = DOTS.map(([cx, cy, r]) => element('circle', { cx, cy, r }));
  const arc = element(
    'svg',
    { viewBox: '0 0 40 40', width: 40, height: 40, 'aria-hidden': 'true' },
    dots,
  );
  return element('p', { class: 'wordmark' }, arc, element('span', {}, 'SRI 2'));
}
