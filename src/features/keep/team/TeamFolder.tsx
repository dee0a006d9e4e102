import { useId, useState } from 'react';
import { storageSentence } from '#storage/failure-words.ts';
import { useLive } from '#storage/live.ts';
import { changeTeamFolder, teamFolder } from '#storage/team-folder.ts';
import { CheckboxField } from '#ui/CheckboxField.tsx';
import { Notice } from '#ui/Notice.tsx';
import { keepAndLook } from './keep-and-look.ts';
import { Offers } from './Offers.tsx';
import { WorkOfOthers } from './WorkOfOthers.tsx';

/** Whether the linked folder is where a team meets, and what has come in from the others. */
export function TeamFolder({ canLook }: { canLook: boolean }) {
  const known = useLive(teamFolder, []);
  const [problem, setProblem] = useState<string | null>(null);
  const heading = useId();
  if (!known?.ok) return null;
  async function share(isSharing: boolean): Promise<void> {
    const changed = await changeTeamFolder((before) => ({ ...before, isSharing }));
    setProblem(changed.ok ? null : storageSentence(changed.error));
    if (changed.ok && isSharing) await keepAndLook({ again: true });
  }
  return (
    <section className="keep-folder" aria-labelledby={heading}>
      <h3 id={heading}>Working as a team</h3>
      <CheckboxField
        label="Share with my team through this folder"
        hint="For a folder that several of you have, through OneDrive, SharePoint or the like. Each device puts a backup of all its reviews there, and takes in what the others have done. Everyone who has the folder can read everything in it: it is not locked."
        checked={known.value.isSharing}
        onChange={(event) => void share(event.currentTarget.checked)}
      />
      <div role="alert">{problem !== null && <Notice tone="warning">{problem}</Notice>}</div>
      {known.value.isSharing && (
        <>
          <WorkOfOthers last={known.value.last} canLook={canLook} />
          <Offers offers={known.value.offers} />
        </>
      )}
    </section>
  );
}
