import { type ReactNode, use, useEffect, useId, useRef } from 'react';
import { Button } from '#ui/Button.tsx';
import { ParticipantFrameContext } from './participant-frame.ts';
import { ReadAloud } from './speech/ReadAloud.tsx';
import './take-part.css';
import { TextSizes } from './TextSizes.tsx';

interface ParticipantPageProps {
  title: string;
  /** A small line above the title: how far this is. */
  caption?: string | undefined;
  /** The title is a statement: a sentence to think about, and not the name of a page. */
  isStatement?: boolean | undefined;
  /** What "read aloud" says, and in which language; not offered without. */
  spoken?: { text: string; language: string } | undefined;
  /** Only while there are answers that could be kept or taken away. */
  onStop?: (() => void) | undefined;
  children: ReactNode;
}

/** The frame of every page a participant sees. Focus goes to its heading as it opens. */
export function ParticipantPage(props: ParticipantPageProps) {
  const { title, caption, isStatement, spoken, onStop, children } = props;
  const { textSize, onTextSize, notice } = use(ParticipantFrameContext);
  const heading = useRef<HTMLHeadingElement>(null);
  const captionId = useId();
  useEffect(() => {
    window.scrollTo({ top: 0, behavior: 'instant' });
    heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    // What is on the page stays off the tab, where others could read it later.
    document.title = 'SRI 2';
  }, []);
  return (
    <div className={`take-part take-part--${textSize}`}>
      <header className="take-part__bar">
        <TextSizes chosen={textSize} onChoose={onTextSize} />
        {spoken && <ReadAloud {...spoken} />}
        {onStop && (
          <Button kind="quiet" className="take-part__stop" onClick={onStop}>
            Stop
          </Button>
        )}
      </header>
      <main id="main" className="take-part__page">
        {notice}
        {caption && (
          <p className="take-part__caption" id={captionId}>
            {caption}
          </p>
        )}
        <h1
          className={isStatement ? 'take-part__statement' : 'take-part__title'}
          ref={heading}
          tabIndex={-1}
          // Focus comes here, past the caption.
          aria-describedby={caption === undefined ? undefined : captionId}
        >
          {title}
        </h1>
        {children}
      </main>
    </div>
  );
}
