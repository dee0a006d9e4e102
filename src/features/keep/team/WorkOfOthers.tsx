import { counted } from '#domain/words/counted.ts';
import type { LastTakenIn } from '#storage/team-folder.ts';
import { Button } from '#ui/Button.tsx';
import { keepAndLook } from './keep-and-look.ts';
import { type NotTaken, useTeamNews } from './team-news.ts';
import { lastInWords } from './team-words.ts';

interface WorkOfOthersProps {
  last: LastTakenIn | null;
  /** Whether the app may look into the folder now. */
  canLook: boolean;
}

/** What last came in from others, what could not be read, and a way to look at once. */
export function WorkOfOthers({ last, canLook }: WorkOfOthersProps) {
  const { isLooking, found, notTaken } = useTeamNews();
  return (
    <>
      <div role="status">
        <p>{last === null ? NOTHING_YET : lastInWords(last)}</p>
        {found !== null && <p>{foundInWords(found)}</p>}
        {notTaken.length > 0 && <NotTakenList notTaken={notTaken} />}
      </div>
      {canLook && (
        <Button
          kind="secondary"
          aria-disabled={isLooking}
          onClick={() => !isLooking && void keepAndLook({ again: true })}
        >
          {isLooking ? 'Looking for work from others' : 'Look for work from others'}
        </Button>
      )}
    </>
  );
}

const NOTHING_YET = 'Nothing has come in from another device yet.';

function foundInWords(found: number): string {
  return found === 0
    ? 'No other device has put anything into the folder so far.'
    : `${counted(found, 'other device has', 'other devices have')} a file in the folder.`;
}

function NotTakenList({ notTaken }: { notTaken: readonly NotTaken[] }) {
  return (
    <>
      <p>Not taken in:</p>
      <ul>
        {notTaken.map(({ name, sentence }) => (
          <li key={`${name} ${sentence}`}>
            <strong>{name}</strong>. {sentence}
          </li>
        ))}
      </ul>
    </>
  );
}
