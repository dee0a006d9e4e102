import { useRef, useState } from 'react';
import { sizeInWords } from '#domain/words/size-in-words.ts';
import { paths } from '#features/paths.ts';
import { Button } from '#ui/Button.tsx';
import { type BrowserKeeping, useBrowserPromise } from './use-browser-promise.ts';

/** Whether the browser has promised to keep what is in it, and how much room there is. */
export function ThisBrowser() {
  const { keeping, ask } = useBrowserPromise();
  return (
    <section className="keep-section" aria-labelledby="keep-browser">
      <h2 id="keep-browser">This browser</h2>
      {keeping !== null && <BrowserPromise keeping={keeping} ask={ask} />}
      {keeping?.room && <p>{roomInWords(keeping.room)}</p>}
      <p>
        <a href={paths.privacy}>What is stored, and who could see it</a>
      </p>
    </section>
  );
}

function BrowserPromise({
  keeping,
  ask,
}: {
  keeping: BrowserKeeping;
  ask: () => Promise<boolean>;
}) {
  const [refused, setRefused] = useState(false);
  const answer = useRef<HTMLParagraphElement>(null);
  async function askAgain(): Promise<void> {
    setRefused(!(await ask()));
    // With a promise given the button goes, and would take the focus with it.
    answer.current?.focus();
  }
  return (
    <>
      <p className="keep-answer" ref={answer} tabIndex={-1}>
        {promiseInWords(keeping)} {refused && REFUSED}
      </p>
      {keeping.promised === false && (
        <Button kind="secondary" onClick={() => void askAgain()}>
          Ask the browser to keep them
        </Button>
      )}
    </>
  );
}

const REFUSED =
  'It did not promise it this time. Browsers often do once an app has been used for a while, or ' +
  'has been installed.';

function promiseInWords({ promised }: BrowserKeeping): string {
  if (promised === null) return 'This browser does not say how long it keeps what you enter.';
  return promised
    ? 'This browser has promised to keep your reviews until you delete them.'
    : 'This browser has not promised to keep your reviews. It may delete them when the device ' +
        'runs out of room, or when the app has not been used for a long time.';
}

function roomInWords({ used, available }: NonNullable<BrowserKeeping['room']>): string {
  return `What is stored here takes up about ${sizeInWords(used)}. There is room for about ${sizeInWords(available)} more.`;
}
