import { assembleInstrument } from '#domain/instrument/assemble-instrument.ts';
import type {
  IndicatorFile,
  Instrument,
  Source,
  Statement,
} from '#domain/instrument/instrument.ts';
import { idOf } from './ids.ts';
import { instrumentFiles } from './instrument-v1.ts';

/**
 * Version 1 with data added and nothing else: a seventh source (partner organisations, whose views
 * count as said from inside) and an eleventh indicator.
 */
export function extendedInstrument(): Instrument {
  const { main, indicators } = instrumentFiles('v1');
  const pattern = main.sources.find(({ kind }) => kind === 'views');
  if (pattern === undefined) throw new Error('Version 1 has no source of views');
  const source = { ...pattern, ...SEVENTH_SOURCE };
  const all = [...indicators, eleventhIndicator(main.sources)];
  return assembleInstrument(
    {
      ...main,
      sources: [...main.sources, source],
      indicators: [...main.indicators, idOf.indicator(ELEVENTH)],
    },
    all.map((file) => withStatementFor(source, file)),
  );
}

export const ELEVENTH = 'peer-support';
export const SEVENTH = 'partners';

const SEVENTH_SOURCE = {
  id: idOf.source(SEVENTH),
  name: 'Partner organisations',
  shortName: 'Partners',
};

function eleventhIndicator(sources: readonly Source[]): IndicatorFile {
  return {
    id: idOf.indicator(ELEVENTH),
    name: { text: 'Peer support is there for people', provenance: 'project' },
    shortName: 'Peer support',
    meaning: { text: 'People can meet others who have been there.', provenance: 'project' },
    why: { text: 'It gives hope.', provenance: 'project' },
    statements: Object.fromEntries(sources.map(({ id }) => [id, statement(id)])),
    ideas: { items: ['Ask people who used the service before.'], provenance: 'project' },
  };
}

function withStatementFor({ id }: Source, file: IndicatorFile): IndicatorFile {
  return { ...file, statements: { ...file.statements, [id]: statement(id) } };
}

function statement(source: string): Statement {
  return {
    text: `This is seen by ${source}.`,
    prompts: ['Where is it seen?', 'Who sees it?', 'What does it change?'],
    provenance: 'project',
  };
}
