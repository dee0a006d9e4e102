import type { Instrument, Source } from '#domain/instrument/instrument.ts';

/** What somebody who takes part is asked. */
export type Asked = {
  readonly instrument: Instrument;
  readonly source: Source;
};
