import { Button } from '#ui/Button.tsx';

/** What can be looked at, in the order of a team's own journey. */
export const VIEWS = {
  scores: 'Scores',
  sources: 'Sources',
  viewpoints: 'Viewpoints',
  coverage: 'Coverage',
  actions: 'Actions',
  changes: 'Over time',
} as const;
export type View = keyof typeof VIEWS;

interface ViewSwitchProps {
  current: View;
  onShow: (view: View) => void;
}

const isView = (name: string): name is View => Object.hasOwn(VIEWS, name);

/** Which of the pictures is shown. */
export function ViewSwitch({ current, onShow }: ViewSwitchProps) {
  return (
    <div className="compare-views ui-screen-only" role="group" aria-label="What to look at">
      {Object.keys(VIEWS)
        .filter(isView)
        .map((view) => (
          <Button
            key={view}
            kind="quiet"
            icon={view === current ? 'check' : undefined}
            className="compare-views__button"
            aria-pressed={view === current}
            onClick={() => onShow(view)}
          >
            {VIEWS[view]}
          </Button>
        ))}
    </div>
  );
}
