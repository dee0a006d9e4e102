import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import type { SaveState } from './save-status.ts';

export interface SaveStatusProps {
  state: SaveState;
  /** What is wrong, also while it is tried again: the ways out must not come and go with each try. */
  failure?: string | null;
  hasRecovered?: boolean;
  onRetry?: (() => void) | undefined;
  onDownload?: (() => void) | undefined;
}

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

function wordsFor(state: SaveState): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'saving':
      return 'Saving';
    case 'saved':
      return `Saved ${clock.format(state.at)}`;
    case 'failed':
      return notSaved(state.message);
  }
}

const notSaved = (why: string): string => `Not saved: ${why}`;

/** Whether the work is safe. Speaks up about failures and recoveries, not about every save. */
export function SaveStatus(props: SaveStatusProps) {
  const { state, failure = null, hasRecovered, onRetry, onDownload } = props;
  const failed = failure !== null;
  return (
    <div className={failed ? 'ui-save ui-save--failed' : 'ui-save'}>
      <span className="ui-save__words" aria-hidden={failed}>
        {state.kind === 'saved' && <Icon name="check" />}
        {failed && <Icon name="warning" />}
        {wordsFor(state)}
      </span>
      <span className="visually-hidden" role="alert">
        {failed && notSaved(failure)}
      </span>
      <span className="visually-hidden" role="status">
        {hasRecovered && 'Your work is saved again.'}
      </span>
      {failed && onRetry && (
        <Button kind="quiet" onClick={onRetry}>
          Try again
        </Button>
      )}
      {failed && onDownload && (
        <Button kind="quiet" icon="download" onClick={onDownload}>
          Download what is here
        </Button>
      )}
    </div>
  );
}
