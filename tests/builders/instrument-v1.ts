import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assembleInstrument } from '#domain/instrument/assemble-instrument.ts';
import { IndicatorFile, InstrumentFile, type Instrument } from '#domain/instrument/instrument.ts';

const INDICATORS = fileURLToPath(new URL('../../indicators/', import.meta.url));

export type InstrumentFiles = {
  readonly main: InstrumentFile;
  readonly indicators: readonly IndicatorFile[];
};

/** The folders of every version there is, as they lie on the disk: `v1` and so on. */
export function versionFolders(): readonly string[] {
  return readdirSync(INDICATORS).filter((name) => /^v\d+$/u.test(name));
}

/** The files of one version. */
export function instrumentFiles(folder = 'v1'): InstrumentFiles {
  const names = readdirSync(`${INDICATORS}${folder}`).filter((name) => name.endsWith('.json'));
  const contents = names.map((name) => ({ name, json: readJson(`${folder}/${name}`) }));
  const main = contents.find(({ name }) => name === 'instrument.json');
  return {
    main: InstrumentFile.parse(main?.json),
    indicators: contents
      .filter(({ name }) => name !== 'instrument.json')
      .map(({ json }) => IndicatorFile.parse(json)),
  };
}

/** The first version of SRI 2, read from the disk. */
export function loadV1(): Instrument {
  const { main, indicators } = instrumentFiles('v1');
  return assembleInstrument(main, indicators);
}

/** Any JSON file under `indicators/`. */
export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(`${INDICATORS}${path}`, 'utf8'));
}
