import type { IndicatorId, SourceId } from '#domain/records/ids.ts';
import { type Indicator, IndicatorFile, type Instrument, InstrumentFile } from './instrument.ts';

/**
 * Builds one version of the instrument from its files.
 *
 * @throws with every fault found, in words for the person who edits the files. The instrument is
 *   part of the app, so a fault in it is a bug and not something a user can do anything about.
 */
export function assembleInstrument(main: unknown, indicatorFiles: readonly unknown[]): Instrument {
  const header = InstrumentFile.parse(main);
  const files = indicatorFiles.map((file) => IndicatorFile.parse(file));
  const faults = [
    ...missingFiles(header, files),
    ...missingStatements(header, files),
    ...sharedIds(header),
    ...brokenReferences(header),
    ...brokenPools(header),
  ];
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return { ...header, indicators: inOrder(header.indicators, files) };
}

function inOrder(
  order: readonly IndicatorId[],
  files: readonly IndicatorFile[],
): readonly Indicator[] {
  return order.flatMap((id, index) =>
    files.filter((file) => file.id === id).map((file) => ({ ...file, number: index + 1 })),
  );
}

function missingFiles(header: InstrumentFile, files: readonly IndicatorFile[]): readonly string[] {
  const found = files.map(({ id }) => id);
  const expected = header.indicators;
  return [
    ...expected.filter((id) => !found.includes(id)).map((id) => `No file has the indicator ${id}.`),
    ...found.filter((id) => !expected.includes(id)).map((id) => `${id} is not in the order.`),
    ...repeated(found).map((id) => `Two files have the indicator ${id}.`),
    ...repeated(expected).map((id) => `${id} stands twice in the order.`),
  ];
}

function missingStatements(
  { sources }: InstrumentFile,
  files: readonly IndicatorFile[],
): readonly string[] {
  return files.flatMap(({ id, statements }) => [
    ...sources
      .filter((source) => statements[source.id] === undefined)
      .map((source) => `${id} has no statement for ${source.id}.`),
    ...Object.keys(statements)
      .filter((key) => !sources.some((source) => source.id === key))
      .map((key) => `${id} has a statement for ${key}, which is not a source.`),
  ]);
}

/** A pool stands where a source could, so neither may have the other's id. */
function sharedIds({ sources, pools, viewpoints, bands }: InstrumentFile): readonly string[] {
  const twice = (what: string, things: readonly { readonly id: string }[]): readonly string[] =>
    repeated(things.map(({ id }) => id)).map((id) => `Two ${what} are called ${id}.`);
  return [
    ...twice('sources or pools', [...sources, ...pools]),
    ...twice('viewpoints', viewpoints),
    ...twice('bands', bands),
  ];
}

function brokenReferences({ sources, viewpoints, bands }: InstrumentFile): readonly string[] {
  const known = viewpoints.map(({ id }) => id);
  return [
    ...sources
      .filter(({ viewpoint }) => !known.includes(viewpoint))
      .map(({ id, viewpoint }) => `${id} belongs to ${viewpoint}, which is not a viewpoint.`),
    ...(bands.filter(({ from }) => from === null).length === 1
      ? []
      : ['Exactly one band must have no lower edge.']),
  ];
}

/** A source in two pools would be counted in one of them only; two viewpoints cannot share one. */
function brokenPools({ sources, pools }: InstrumentFile): readonly string[] {
  const views = sources.filter(({ kind }) => kind === 'views');
  const viewpointsOf = (ids: readonly SourceId[]) =>
    new Set(views.filter(({ id }) => ids.includes(id)).map(({ viewpoint }) => viewpoint));
  return [
    ...pools
      .filter((pool) => pool.sources.some((id) => !views.some((source) => source.id === id)))
      .map(({ id }) => `The pool ${id} names something that is not a source of views.`),
    ...pools
      .filter((pool) => viewpointsOf(pool.sources).size > 1)
      .map(({ id }) => `The pool ${id} mixes viewpoints.`),
    ...repeated(pools.flatMap((pool) => pool.sources)).map((id) => `${id} is pooled twice.`),
  ];
}

function repeated<Id extends string>(ids: readonly Id[]): readonly Id[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
