import { afterAll, afterEach } from 'vitest';
import { listenForNoise } from './console-noise.ts';

/**
 * A warning nobody reads is a bug nobody sees. A test that expects one says so by replacing the
 * console's method for its own length: `vi.spyOn(console, 'error').mockImplementation(() => {})`.
 */
const heardSince = listenForNoise(console);

function failOnNoise() {
  const noise = heardSince();
  if (noise.length > 0) throw new Error(noise.join('\n'));
}

afterEach(failOnNoise);
// What was said outside a test, while a file loads.
afterAll(failOnNoise);
