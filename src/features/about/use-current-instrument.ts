import { useEffect, useState } from 'react';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { loadInstrument } from '#instrument/registry.ts';

/**
 * The words that new reviews are done with; null until they have come. A page that is read without
 * them, because the connection was lost, still says everything else.
 */
export function useCurrentInstrument(): Instrument | null {
  const [instrument, setInstrument] = useState<Instrument | null>(null);
  useEffect(() => {
    let wanted = true;
    loadInstrument().then(
      (loaded) => wanted && loaded.ok && setInstrument(loaded.value),
      () => null,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return instrument;
}
