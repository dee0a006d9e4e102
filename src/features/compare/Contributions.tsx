import { counted } from '#domain/words/counted.ts';
import { FileField } from '#ui/FileField.tsx';
import { FolderButton } from '#ui/FolderButton.tsx';
import { RemoveAll } from './RemoveAll.tsx';
import { TakingIn } from './TakingIn.tsx';
import { TakenNotice } from './TakenNotice.tsx';
import type { Comparing } from './use-comparing.ts';
import type { Standing } from './worker/comparing-state.ts';

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
      <FolderButton
        label="Open a folder of them"
        onFiles={(files) => takeIn(files.filter(({ name }) => ENDING.test(name)))}
      />
      <TakingIn progress={progress} onStop={cancel} />
      <TakenNotice taken={taken} />
      {standing.contributions > 0 && progress === null && <RemoveAll onRemove={forget} />}
    </section>
  );
}

/** What else lies in a folder is passed over. */
const ENDING = /\.(?:json|zip)$/iu;
