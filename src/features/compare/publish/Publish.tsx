import type { Filter } from '#domain/comparing/filters.ts';
import { MINIMUM } from '#domain/comparing/minimum.ts';
import { ROUNDED_TO } from '#domain/comparing/publish.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { Button } from '#ui/Button.tsx';
import { Loading } from '#ui/Loading.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { Comparing } from '../comparing.ts';
import { PublicationFiles } from './PublicationFiles.tsx';
import { usePublication } from './use-publication.ts';

interface PublishProps {
  instrument: Instrument;
  /** The groups that are looked at: these are published. */
  filters: readonly Filter[];
  publish: Comparing['publish'];
}

/** From what staff see to what everyone may: cleared by the stricter rules first, then as files. */
export function Publish({ instrument, filters, publish }: PublishProps) {
  const { state, clear } = usePublication(instrument, filters, publish);
  return (
    <section className="compare-publish" aria-labelledby="compare-publish">
      <h2 id="compare-publish">To publish</h2>
      <p>
        What stands above is for you. What you pass on is cleared again, for everyone: nothing about
        fewer than {MINIMUM.publish} services, numbers of services rounded to {ROUNDED_TO}, means to
        one decimal. What is published cannot be taken back, and bears on what can be shown later.
      </p>
      {state.at !== 'ready' && (
        <Button kind="secondary" aria-disabled={state.at === 'clearing'} onClick={clear}>
          See what may be published
        </Button>
      )}
      <div role="status">{state.at === 'clearing' && <Loading />}</div>
      <div role="alert">
        {state.at === 'too-few' && (
          <Notice tone="warning" title="Too few to publish">
            {filters.length === 1 ? 'This group has' : 'One of these groups has'} fewer than{' '}
            {MINIMUM.publish} services. Take in more of them.
          </Notice>
        )}
        {state.at === 'failed' && (
          <Notice tone="warning">Nothing was cleared. Why stands at the top of this page.</Notice>
        )}
      </div>
      {state.at === 'ready' && (
        <PublicationFiles instrument={instrument} publication={state.publication} />
      )}
    </section>
  );
}
