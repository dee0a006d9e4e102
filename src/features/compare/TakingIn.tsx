import { Button } from '#ui/Button.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import type { Progress } from './worker/comparing-state.ts';

interface TakingInProps {
  /** Null while nothing is being taken in. */
  progress: Progress | null;
  onStop: () => void;
}

/** How far it is with the files that were opened. Aloud only what it does: numbers would not stop. */
export function TakingIn({ progress, onStop }: TakingInProps) {
  return (
    <>
      <div role="status">
        {progress !== null && (
          <p className="ui-loading">
            <span className="ui-loading__dots" aria-hidden="true" />
            {progress.doing === 'reading'
              ? 'Reading the files'
              : 'Laying the services side by side'}
          </p>
        )}
      </div>
      {progress !== null && <HowFar progress={progress} />}
      {progress !== null && (
        <Button kind="quiet" onClick={onStop}>
          Stop
        </Button>
      )}
    </>
  );
}

function HowFar({ progress: { done, of } }: { progress: Progress }) {
  if (of === null) return done > 0 && <p>{done} so far</p>;
  const percent = Math.round((100 * done) / Math.max(1, of));
  return (
    <ProgressBar label="How far it is" labelHidden value={percent} max={100} text={`${percent}%`} />
  );
}
