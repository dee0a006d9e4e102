import { proxy, type Remote, wrap } from 'comlink';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Cell } from '#domain/comparing/cells.ts';
import { EVERYONE, type Filter } from '#domain/comparing/filters.ts';
import { answered } from './asking.ts';
import type { Comparing, ComparingState, Comparison, Group } from './comparing.ts';
import type { CompareService } from './worker/compare-worker.ts';
import type { CompareFailure, Progress, Standing, Taken } from './worker/comparing-state.ts';

/**
 * The comparison that is kept in this browser. It lives in a worker: thousands of contributions keep
 * it busy for seconds, and no service's own figures come out of it.
 *
 * @param cells must keep its identity.
 */
export function useComparing(instrument: string, cells: readonly Cell[]): Comparing {
  const service = useRef<Remote<CompareService> | null>(null);
  const asked = useRef<readonly Filter[]>([EVERYONE]);
  const round = useRef(0);
  const seen = useRef<Comparison | null>(null);
  const [state, setState] = useState<ComparingState>({ at: 'opening' });
  const [progress, setProgress] = useState<Progress | null>(null);
  const [taken, setTaken] = useState<Taken | null>(null);
  const [failure, setFailure] = useState<CompareFailure | null>(null);

  /** A bug: nothing more is shown, and it goes on as what it is. */
  const trouble = useCallback((error: unknown): never => {
    setState({ at: 'failed', failure: 'trouble' });
    throw error;
  }, []);

  const open = useRef(async (): Promise<void> => {
    const standing = await service.current?.open(instrument, cells);
    if (standing === undefined) return;
    if (standing.ok) return show(standing.value, [EVERYONE]);
    setState({ at: 'failed', failure: standing.error });
    if (standing.error !== 'elsewhere') return;
    await service.current?.whenAlone();
    await open.current();
  });

  async function show(standing: Standing, filters: readonly Filter[]): Promise<void> {
    asked.current = filters;
    const groups: Group[] = [];
    for (const filter of filters) {
      const look = await service.current?.look(filter);
      // Somebody who ticks quickly has asked for something else by now.
      if (look === undefined || asked.current !== filters) return;
      if (!look.ok) return stayAt(look.error);
      groups.push({ filter, picture: look.value });
    }
    seen.current = { standing, round: round.current, groups };
    setState({ at: 'open', comparison: seen.current });
  }

  /** The boxes go back to what the figures are about: no group's may stand under another's name. */
  function stayAt(why: CompareFailure): void {
    if (seen.current === null) return setState({ at: 'failed', failure: why });
    setFailure(why);
    setState({ at: 'open', comparison: seen.current });
  }

  const changesOf = useCallback(
    async (filter: Filter) =>
      answered(await service.current?.changes(filter).catch(trouble), setFailure),
    [trouble],
  );

  const publish = useCallback(
    async (filters: readonly Filter[]) =>
      answered(await service.current?.publish(filters).catch(trouble), setFailure),
    [trouble],
  );

  useEffect(() => {
    const worker = new Worker(new URL('worker/compare-worker.ts', import.meta.url), {
      type: 'module',
    });
    // It could not be loaded, or broke down where nobody waits for an answer.
    worker.addEventListener('error', () => setState({ at: 'failed', failure: 'trouble' }));
    service.current = wrap<CompareService>(worker);
    open.current().catch(trouble);
    return () => {
      service.current = null;
      worker.terminate();
    };
  }, [trouble]);

  async function takeIn(files: readonly File[]): Promise<void> {
    const at = service.current;
    if (at === null || progress !== null) return;
    setProgress({ doing: 'reading', done: 0, of: null });
    setTaken(null);
    setFailure(null);
    const done = await at.takeIn(files, proxy(setProgress));
    setProgress(null);
    if (done.ok) {
      setTaken(done.value);
      round.current += 1;
      await show(await at.standing(), [EVERYONE]);
    } else if (done.error !== 'cancelled') setFailure(done.error);
  }

  async function forget(): Promise<void> {
    const gone = await service.current?.forget();
    if (gone === undefined) return;
    setTaken(null);
    setFailure(gone.ok ? null : gone.error);
    round.current += 1;
    if (gone.ok) await open.current();
  }

  return {
    state,
    progress,
    taken,
    failure,
    takeIn: (files) => void takeIn(files).catch(trouble),
    cancel: () => void service.current?.cancel(),
    lookAt: (filters) => {
      setFailure(null);
      if (state.at !== 'open') return;
      const { standing, round: same, groups } = state.comparison;
      // The boxes follow at once; the figures come when they have been cleared.
      const meanwhile = filters.flatMap((filter, at) => {
        const picture = (groups[at] ?? groups[0])?.picture;
        return picture === undefined ? [] : [{ filter, picture }];
      });
      setState({ at: 'open', comparison: { standing, round: same, groups: meanwhile } });
      void show(standing, filters).catch(trouble);
    },
    changesOf,
    publish,
    forget: () => void forget().catch(trouble),
  };
}
