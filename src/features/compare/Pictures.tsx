import type { ViewProps } from './views/seen-group.ts';
import { ActionsView } from './views/ActionsView.tsx';
import { ChangesView } from './views/ChangesView.tsx';
import { CoverageView } from './views/CoverageView.tsx';
import { ScoresView } from './views/ScoresView.tsx';
import { SourcesView } from './views/SourcesView.tsx';
import { ViewpointsView } from './views/ViewpointsView.tsx';
import type { Comparing } from './comparing.ts';
import type { View } from './ViewSwitch.tsx';

interface PicturesProps extends ViewProps {
  view: View;
  changesOf: Comparing['changesOf'];
}

/** What the groups show, one view at a time. */
export function Pictures({ view, changesOf, ...seen }: PicturesProps) {
  switch (view) {
    case 'scores':
      return <ScoresView {...seen} />;
    case 'sources':
      return <SourcesView {...seen} />;
    case 'viewpoints':
      return <ViewpointsView {...seen} />;
    case 'coverage':
      return <CoverageView {...seen} />;
    case 'actions':
      return <ActionsView {...seen} />;
    case 'changes':
      return <ChangesView {...seen} ask={changesOf} />;
  }
}
