import type { LinkProblem } from '#domain/taking-part/link.ts';
import { linkProblemWords } from '#domain/words/link-words.ts';
import { Button } from '#ui/Button.tsx';
import { ParticipantPage } from '../../ParticipantPage.tsx';

interface WrongLinkProps {
  problem: LinkProblem;
  onReload: () => void;
}

/** When nobody can take part by this link. */
export function WrongLink({ problem, onReload }: WrongLinkProps) {
  const { title, words } = linkProblemWords(problem);
  return (
    <ParticipantPage title={title}>
      <p className="take-part__lead">{words}</p>
      <p>Nothing has been lost. If you began to answer before, that is still on this device.</p>
      {problem === 'unknown-instrument' && (
        <div className="take-part__ways">
          <Button onClick={onReload}>Load the page again</Button>
        </div>
      )}
    </ParticipantPage>
  );
}
