import { useEffect, useState } from 'react';
import { Loading } from '#ui/Loading.tsx';
import type { Params } from './match-path.ts';
import type { AnyScreen, Screen } from './screen.ts';
import { ScreenMissing } from './ScreenMissing.tsx';

type Loaded = { kind: 'loading' } | { kind: 'failed' } | { kind: 'ready'; Component: AnyScreen };

function stateOf(screen: Screen): Loaded {
  const Component = screen.loaded();
  return Component ? { kind: 'ready', Component } : { kind: 'loading' };
}

interface LazyScreenProps {
  screen: Screen;
  params: Params;
}

/**
 * A screen whose code comes when it is first needed. Not React.lazy: that keeps a failure for ever,
 * and Suspense holds a screen back for 300 ms once its fallback has shown.
 */
export function LazyScreen({ screen, params }: LazyScreenProps) {
  const [state, setState] = useState(() => stateOf(screen));
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    const settle = (next: Loaded) => isCurrent && setState(next);
    screen.load().then(
      (Component) => settle({ kind: 'ready', Component }),
      () => settle({ kind: 'failed' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [screen, attempt]);

  if (state.kind === 'ready') return <state.Component {...params} />;
  if (state.kind === 'loading') return <LoadingScreen />;
  return (
    <ScreenMissing
      onRetry={() => {
        setState({ kind: 'loading' });
        setAttempt(attempt + 1);
      }}
    />
  );
}

function LoadingScreen() {
  return (
    <div className="ds_wrapper ui-page">
      <Loading />
    </div>
  );
}
