import { expect, test } from 'vitest';
import { Contribution } from '#domain/contribution/contribution.ts';
import { exampleServices } from '#features/compare/example/example-services.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';

test.each([loadV1(), smallInstrument()])(
  'thirty made-up services, of any instrument',
  (instrument) => {
    const services = exampleServices(instrument);
    for (const service of services) expect(Contribution.parse(service)).toEqual(service);
    expect(services.filter(({ follows }) => follows === null)).toHaveLength(30);
    expect(new Set(services.map(({ id }) => id)).size).toBe(services.length);
    expect(exampleServices(instrument)).toEqual(services);
  },
);
