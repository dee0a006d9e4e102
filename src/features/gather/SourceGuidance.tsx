import { minutesInWords } from '#domain/words/duration.ts';
import { sheetsInWords } from '#domain/words/gathered-words.ts';
import type { SourceProgress } from '#domain/journey/progress.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Panel } from '#ui/Panel.tsx';

const TITLE = 'How to gather';

interface SourceGuidanceProps {
  progress: SourceProgress;
  isOpen: boolean;
}

/** What to do, in full before the first sheet and within reach after it. */
export function SourceGuidance({ progress, isOpen }: SourceGuidanceProps) {
  const words = <Guidance progress={progress} />;
  return isOpen ? (
    <Panel title={TITLE} tone="plain">
      {words}
    </Panel>
  ) : (
    <Disclosure summary={TITLE}>{words}</Disclosure>
  );
}

function Guidance({ progress }: { progress: SourceProgress }) {
  return (
    <>
      <p className="gather-facts">{factsOf(progress)}</p>
      <ul className="gather-guidance">
        {progress.source.guidance.map((advice) => (
          <li key={advice}>{advice}</li>
        ))}
      </ul>
    </>
  );
}

/** How many and how long, in a sentence or two. */
function factsOf({ source, included, intended }: SourceProgress): string {
  const planned = included ? `, ${intended} planned` : '';
  const number = source.single
    ? 'One sheet for all of it.'
    : `${sheetsInWords(source, source.recommended)} recommended${planned}.`;
  if (source.minutes === null) return number;
  const whole = source.single ? '' : ' for all of them';
  return `${number} ${minutesInWords(source.minutes)} at most${whole}.`;
}
