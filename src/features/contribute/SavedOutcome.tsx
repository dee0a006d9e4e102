import { Notice } from '#ui/Notice.tsx';
import type { Saved } from './use-save-file.ts';

/** What is known of a file that was saved, said aloud as well. */
export function SavedOutcome({ saved }: { saved: Saved }) {
  return (
    <div className="contribute-outcome">
      <div role="status">
        {saved.kind === 'done' && <Notice tone="success">{saved.sentence}</Notice>}
        {saved.kind === 'nothing' && <p>{saved.sentence}</p>}
      </div>
      <div role="alert">
        {saved.kind === 'failed' && <Notice tone="warning">{saved.sentence}</Notice>}
      </div>
    </div>
  );
}
