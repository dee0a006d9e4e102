import { useState } from 'react';
import type { Filter } from '#domain/comparing/filters.ts';
import type { Publication } from '#domain/comparing/picture.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { today } from '#features/clock.ts';
import type { Comparing } from '../comparing.ts';

export type PublicationState =
  | { readonly at: 'idle' | 'clearing' | 'too-few' | 'failed' }
  | { readonly at: 'ready'; readonly publication: Publication };

/** What may be published of some groups, once it has been asked for. */
export function usePublication(
  instrument: Instrument,
  filters: readonly Filter[],
  publish: Comparing['publish'],
) {
  const [state, setState] = useState<PublicationState>({ at: 'idle' });

  async function clear(): Promise<void> {
    setState({ at: 'clearing' });
    const published = await publish(filters);
    if (published === 'too-few') setState({ at: 'too-few' });
    else if (published === null) setState({ at: 'failed' });
    else {
      const publication = { made: today(), instrument: { id: instrument.id }, ...published };
      setState({ at: 'ready', publication });
    }
  }
  return { state, clear: () => void clear() };
}
