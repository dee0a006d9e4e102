import { askedToEndFreely, FORGOTTEN_WAIT, type HandOver } from '#domain/taking-part/hand-over.ts';
import { minutesInWords } from '#domain/words/duration.ts';
import { keepEndedFreely } from '#storage/ended-freely.ts';
import { keepHandOver } from '#storage/hand-over.ts';
import { now } from '#features/clock.ts';
import { Button } from '#ui/Button.tsx';
import { end } from './end.ts';
import { useIsPast } from './use-is-past.ts';

const WAIT = minutesInWords(FORGOTTEN_WAIT / 60_000);

/** The way out for a coordinator who has forgotten the code: slow, and it leaves word of itself. */
export function Forgotten({ current }: { current: HandOver }) {
  const { endsFreelyAt } = current;
  const isOver = useIsPast(endsFreelyAt);
  if (endsFreelyAt === null) {
    const ask = () => {
      // The button goes when it is pressed: focus stays close by.
      document.getElementById('code')?.focus();
      keepHandOver(askedToEndFreely(current, now()));
    };
    return (
      <>
        <p>
          Forgotten the code? Nothing is lost, and the answers are not locked up with it. You can
          end without it, {WAIT} from when you ask. The page of the source will say so.
        </p>
        <Button kind="quiet" onClick={ask}>
          Ask to end without the code
        </Button>
      </>
    );
  }
  const { reviewId, sourceId } = current;
  const endFreely = async () => {
    await keepEndedFreely({ reviewId, sourceId, at: now() });
    end(current);
  };
  return (
    <>
      <p role="status">
        {isOver
          ? 'You can end without the code now.'
          : `You can end without the code from ${timeOf(endsFreelyAt)}, unless somebody begins to answer before that.`}
      </p>
      {isOver && (
        <Button kind="quiet" onClick={() => void endFreely()}>
          End without the code
        </Button>
      )}
    </>
  );
}

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const timeOf = (moment: string): string => clock.format(new Date(moment));
