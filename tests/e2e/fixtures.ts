import { test as base, expect, type BrowserContext } from '@playwright/test';

export { expect };
export { expectAccessible } from './accessible.ts';
export { expectFitsEveryone } from './fits-everyone.ts';
export { expectNoSidewaysScroll } from './sideways-scroll.ts';

type Quiet = {
  /** What this spec makes the browser complain about on purpose: `test.use({ expectedNoise })`. */
  expectedNoise: RegExp[];
};

/** A journey fails when any tab logs an error or a warning, or throws. */
export const test = base.extend<Quiet>({
  expectedNoise: [[], { option: true }],
  context: async ({ context, expectedNoise }, provide) => {
    const noise = listenForNoise(context);
    await provide(context);
    const unexpected = noise.filter((said) => !expectedNoise.some((known) => known.test(said)));
    expect(unexpected, 'The browser complained').toEqual([]);
  },
});

/** For a context that a test opens itself: gives a list that grows as its tabs complain. */
export function listenForNoise(context: BrowserContext): readonly string[] {
  const noise: string[] = [];
  context.on('weberror', (problem) => noise.push(`thrown: ${problem.error().message}`));
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      noise.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  return noise;
}
