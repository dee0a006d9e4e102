import { codeInGroups } from '#domain/contribution/withdrawal.ts';
import { Button } from '#ui/Button.tsx';
import { Panel } from '#ui/Panel.tsx';
import { withdrawalFile } from './contribution-file.ts';
import type { Identity } from './identity.ts';
import { SavedOutcome } from './SavedOutcome.tsx';
import { useSaveFile } from './use-save-file.ts';

/** The code by which a contribution can be taken back, and the file that does it. */
export function WithdrawalPanel({ identity }: { identity: Identity }) {
  const { saved, save } = useSaveFile();
  const isBusy = saved.kind === 'saving';
  return (
    <Panel title="Your withdrawal code" headingLevel={3} tone="tint">
      <p className="contribute-code">{codeInGroups(identity.code)}</p>
      <p>
        It is kept with this review and goes into its backups; it is not in the contribution.
        Whoever has the code can take the contribution back, so look after it as you do after a
        backup.
      </p>
      <h4>To take the contribution back</h4>
      <p>
        Save a withdrawal file and give it to whoever has the contribution. When they open it, the
        contribution goes out of their comparison.
      </p>
      <Button
        kind="secondary"
        icon="download"
        aria-disabled={isBusy}
        onClick={() => !isBusy && void save(withdrawalFile(identity))}
      >
        Save a withdrawal file
      </Button>
      <SavedOutcome saved={saved} />
    </Panel>
  );
}
