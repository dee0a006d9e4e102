import { proxy, type Remote, wrap } from 'comlink';
import { useEffect, useRef, useState } from 'react';
import type { Cell } from '#domain/comparing/cells.ts';
import { EVERYONE, type Filter } from '#domain/comparing/filters.ts';
import type { CompareFailure, Look, Progress, Standing, Taken } from './worker/comparing-state.ts';
import type { CompareService, OpeningFailure } from './worker/compare-worker.ts';

export type Comparison = {
  readonly standing: Standing;
  readonly filter: Filter;
  readonly look: Look;
};

export type ComparingState =
  | { readonly at: 'opening' }
  | { readonly at: 'failed'; readonly failure: OpeningFailure }
  | { readonly at: 'open'; readonly comparison: Comparison };

export type Comparing = {
  readonly state: ComparingState;
  /** What it is doing with the files that were opened; null when it is not. */
  readonly progress: Progress | null;
  /** What became of the last files that were opened. */
  readonly taken: Taken | null;
  /** Why the last thing did not work. */
  readonly failure: CompareFailure | null;
  readonly takeIn: (files: readonly File[]) => void;
  readonly cancel: () => void;
  readonly narrow: (filter: Filter) => void;
  readonly forget: () => void;
};

/**
 * The comparison that is kept in this browser. It lives in a worker: thousands of contributions keep
 * it busy for seconds, and no service's own figures come out of it.
 *
 * @param cells must keep its identity.
 */
export function useComparing(instrument: string, cells: readonly Cell[]): Comparing {
  const service = useRef<Remote<CompareService> | null>(null);
  const asked = useRef<Filter>(EVERYONE);
  const [state, setState] = useState<ComparingState>({ at: 'opening' });
  const [progress, setProgress] = useState<Progress | null>(null);
  const [taken, setTaken] = useState<Taken | null>(null);
  const [failure, setFailure] = useState<CompareFailure | null>(null);

  const open = useRef(async (): Promise<void> => {
    const standing = await service.current?.open(instrument, cells);
    if (standing === undefined) return;
    if (standing.ok) return show(standing.value, EVERYONE);
    setState({ at: 'failed', failure: standing.error });
    if (standing.error !== 'elsewhere') return;
    await service.current?.whenAlone();
    await open.current();
  });

  async function show(standing: Standing, filter: Filter): Promise<void> {
    asked.current = filter;
    const look = await service.current?.look(filter);
    // Somebody who ticks quickly has asked for something else by now.
    if (look === undefined || asked.current !== filter) return;
    if (look.ok) setState({ at: 'open', comparison: { standing, filter, look: look.value } });
    else setFailure(look.error);
  }

  useEffect(() => {
    const worker = new Worker(new URL('worker/compare-worker.ts', import.meta.url), {
      type: 'module',
    });
    service.current = wrap<CompareService>(worker);
    void open.current();
    return () => {
      service.current = null;
      worker.terminate();
    };
  }, []);

  async function takeIn(files: readonly File[]): Promise<void> {
    const at = service.current;
    if (at === null || progress !== null) return;
    setProgress({ doing: 'reading', done: 0 });
    setTaken(null);
    setFailure(null);
    const done = await at.takeIn(files, proxy(setProgress));
    setProgress(null);
    if (done.ok) {
      setTaken(done.value);
      await show(await at.standing(), EVERYONE);
    } else if (done.error !== 'cancelled') setFailure(done.error);
  }

  async function forget(): Promise<void> {
    const gone = await service.current?.forget();
    if (gone === undefined) return;
    setTaken(null);
    setFailure(gone.ok ? null : gone.error);
    if (gone.ok) await open.current();
  }

  return {
    state,
    progress,
    taken,
    failure,
    takeIn: (files) => void takeIn(files),
    cancel: () => void service.current?.cancel(),
    narrow: (filter) => {
      setFailure(null);
      if (state.at !== 'open') return;
      const { comparison } = state;
      // The boxes follow at once; the figures come when they have been cleared.
      setState({ at: 'open', comparison: { ...comparison, filter } });
      void show(comparison.standing, filter);
    },
    forget: () => void forget(),
  };
}
