import { useCallback, useMemo } from 'react';
import { cellsOf } from '#domain/comparing/cells.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { paths } from '#features/paths.ts';
import { useLoaded } from '#features/use-loaded.ts';
import { loadInstrument } from '#instrument/registry.ts';
import { Loading } from '#ui/Loading.tsx';
import { Page } from '#ui/Page.tsx';
import { ComparisonFailed } from './ComparisonFailed.tsx';
import { OpenComparison } from './OpenComparison.tsx';
import { useComparing } from './use-comparing.ts';
import './compare.scss';

/** Many services side by side, for those who support them. No service is shown, and none is ranked. */
export function CompareScreen() {
  const instrument = useLoaded(useCallback(async () => loadInstrument(), []));
  return (
    <Page
      width="wide"
      title="Compare services"
      lead="Open the contributions that services have given you, and see how they spread. You see no service by itself, and nothing is ranked."
      back={{ href: paths.home, label: 'Back to your reviews' }}
    >
      {instrument?.ok ? <Comparing instrument={instrument.value} /> : <Loading />}
    </Page>
  );
}

function Comparing({ instrument }: { instrument: Instrument }) {
  const cells = useMemo(() => cellsOf(instrument), [instrument]);
  const comparing = useComparing(instrument.id, cells);
  switch (comparing.state.at) {
    case 'opening':
      return <Loading />;
    case 'failed':
      return <ComparisonFailed failure={comparing.state.failure} onForget={comparing.forget} />;
    case 'open':
      return (
        <OpenComparison
          instrument={instrument}
          comparing={comparing}
          comparison={comparing.state.comparison}
        />
      );
  }
}
