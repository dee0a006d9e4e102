import { type IndicatorId } from './ids.ts';
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
    ...brokenReferences(header),
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

function brokenReferences(header: InstrumentFile): readonly string[] {
  const viewpoints = header.viewpoints.map(({ id }) => id);
  const views = header.sources.filter(({ kind }) => kind === 'views').map(({ id }) => id);
  return [
    ...repeated(header.sources.map(({ id }) => id)).map((id) => `Two sources are called ${id}.`),
    ...header.sources
      .filter(({ viewpoint }) => !viewpoints.includes(viewpoint))
      .map(({ id, viewpoint }) => `${id} belongs to ${viewpoint}, which is not a viewpoint.`),
    ...header.pools
      .filter(({ sources }) => sources.some((id) => !views.includes(id)))
      .map(({ id }) => `The pool ${id} names something that is not a source of views.`),
    ...(header.bands.filter(({ from }) => from === null).length === 1
      ? []
      : ['Exactly one band must have no lower edge.']),
  ];
}

function repeated<Id extends string>(ids: readonly Id[]): readonly Id[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
