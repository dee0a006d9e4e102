import { counted } from '#domain/words/counted.ts';
import { Button } from '#ui/Button.tsx';
import { FileField } from '#ui/FileField.tsx';
import { RemoveAll } from './RemoveAll.tsx';
import { TakenNotice } from './TakenNotice.tsx';
import type { Comparing } from './use-comparing.ts';
import type { Progress, Standing } from './worker/comparing-state.ts';

interface ContributionsProps {
  standing: Standing;
  comparing: Comparing;
}

/** What is compared, and opening more of it. */
export function Contributions({ standing, comparing }: ContributionsProps) {
  const { progress, taken, takeIn, cancel, forget } = comparing;
  return (
    <section className="compare-section" aria-label="Contributions">
      <FileField
        multiple
        label={
          standing.contributions === 0
            ? 'The contributions that services gave you'
            : `${counted(standing.contributions, 'contribution')} so far`
        }
        hint="Any number at once. Their names end in .sri2-contribution.json; they can be in a ZIP file. A later edition takes the place of an earlier one."
        accept=".json,.zip"
        buttonLabel="Open contributions"
        onFiles={takeIn}
      />
      <div role="status">
        {progress !== null && (
          <p className="ui-loading">
            <span className="ui-loading__dots" aria-hidden="true" />
            {progressWords(progress)}
          </p>
        )}
      </div>
      {progress !== null && (
        <Button kind="quiet" onClick={cancel}>
          Stop
        </Button>
      )}
      <TakenNotice taken={taken} />
      {standing.contributions > 0 && progress === null && <RemoveAll onRemove={forget} />}
    </section>
  );
}

function progressWords({ doing, done }: Progress): string {
  if (doing === 'comparing') return 'Laying the services side by side';
  return done === 0 ? 'Reading the files' : `Reading the files: ${done} so far`;
}
