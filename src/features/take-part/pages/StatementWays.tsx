import { Button } from '#ui/Button.tsx';

interface StatementWaysProps {
  /** Opened from "check your answers", and goes back there. */
  isChange: boolean;
  /** Only while nothing is chosen: there is nothing to skip once something is. */
  onSkip: (() => void) | undefined;
  /** Not at the first statement. */
  onBack: (() => void) | undefined;
}

/** On from a statement, past it, and back. */
export function StatementWays({ isChange, onSkip, onBack }: StatementWaysProps) {
  return (
    <div className="take-part__ways">
      <Button type="submit" icon={isChange ? 'check' : 'arrow-right'}>
        {isChange ? 'Back to your answers' : 'Next'}
      </Button>
      {onSkip && (
        <Button kind="secondary" onClick={onSkip}>
          Skip this statement
        </Button>
      )}
      {onBack && (
        <Button kind="quiet" icon="arrow-left" onClick={onBack}>
          Back
        </Button>
      )}
    </div>
  );
}
