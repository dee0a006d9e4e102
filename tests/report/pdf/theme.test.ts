import { expect, it } from 'vitest';
import { TEXT } from '#report/pdf/theme.ts';

/** The contrast of a colour with white, by the formula of WCAG 2.2. */
function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

it.each(Object.entries(TEXT))('%s can be read by people who see contrast poorly', (_, style) => {
  expect(contrastWithWhite(style.colour)).toBeGreaterThanOrEqual(4.5);
});
