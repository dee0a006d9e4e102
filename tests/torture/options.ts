import { parseArgs } from 'node:util';

export type Options = {
  readonly tries: number;
  /** The same seed makes the same choices. What the machine is doing just then is never the same. */
  readonly seed: number;
  /** A folder with a built app; null to build it. */
  readonly built: string | null;
  /** The page says "Saved" when it has only begun to: losses must be found, or this finds none ever. */
  readonly isBroken: boolean;
};

/** Reads `--tries N --seed N --built folder --break`. @throws when there is anything else. */
export function optionsFrom(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      tries: { type: 'string', default: '100' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      built: { type: 'string' },
      break: { type: 'boolean', default: false },
    },
  });
  return {
    tries: wholeNumber('--tries', values.tries),
    seed: wholeNumber('--seed', values.seed),
    built: values.built ?? null,
    isBroken: values.break,
  };
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,9}$/u.test(text) || Number(text) === 0) {
    throw new Error(`${name} takes a whole number from 1, not "${text}"`);
  }
  return Number(text);
}
