import { encodeContribution } from '#files/contribution.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { exampleServices } from './example-services.ts';

/** The made-up contributions as the files that they would come in. */
export function exampleFiles(instrument: Instrument): File[] {
  return exampleServices(instrument).map(
    (contribution, at) =>
      new File([encodeContribution(contribution)], `example-${at + 1}.sri2-contribution.json`),
  );
}
