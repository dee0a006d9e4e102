import { assembleInstrument } from '#domain/instrument/assemble-instrument.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { failed, ok, type Result } from '#domain/result.ts';

/** Every version that the app has, a folder each: `indicators/v1/instrument.json` and so on. */
const files = import.meta.glob('../../indicators/v*/*.json', { import: 'default' });

const MAIN_FILE = 'instrument.json';
const loaded = new Map<number, Promise<Instrument>>();

export type InstrumentVersion = Pick<Instrument, 'id' | 'version'>;

/** The version that new reviews are done with. */
export const CURRENT: InstrumentVersion = { id: 'sri2', version: newestVersion() };

/**
 * The words of one version. A review names the version it was done with and opens with those
 * words for ever.
 */
export async function loadInstrument({ id, version } = CURRENT): Promise<
  Result<Instrument, 'unknown-instrument'>
> {
  if (id !== CURRENT.id || pathsOf(version).length === 0) return failed('unknown-instrument');
  const instrument = loaded.get(version) ?? assembleVersion(version);
  loaded.set(version, instrument);
  // A version that could not be fetched is asked for anew the next time.
  instrument.catch(() => loaded.delete(version));
  return ok(await instrument);
}

async function assembleVersion(version: number): Promise<Instrument> {
  const paths = pathsOf(version);
  const main = paths.filter((path) => path.endsWith(`/${MAIN_FILE}`));
  const indicators = paths.filter((path) => !path.endsWith(`/${MAIN_FILE}`));
  const [[header], contents] = await Promise.all([load(main), load(indicators)]);
  return assembleInstrument(header, contents);
}

function load(paths: readonly string[]): Promise<unknown[]> {
  return Promise.all(paths.map(async (path) => files[path]?.()));
}

function pathsOf(version: number): readonly string[] {
  return Object.keys(files).filter((path) => path.includes(`/v${version}/`));
}

function newestVersion(): number {
  const versions = Object.keys(files).map((path) => Number(/\/v(\d+)\//u.exec(path)?.[1]));
  return Math.max(...versions);
}
