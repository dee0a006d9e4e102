import { useEffect, useId, useRef } from 'react';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { CodeHolder } from './code-holder.ts';

interface CodeTakenProps {
  holder: CodeHolder;
  /** What is typed here: "row" or "sheet". */
  what: string;
  /** Focus comes to the choices: the code was left with a key, and the next would go astray. */
  isInTheWay: boolean;
  onDiscard: () => void;
  onLeaveOff: () => void;
}

/** A code was typed that another sheet has: a choice, in which nothing of that sheet is touched. */
export function CodeTaken(props: CodeTakenProps) {
  const { what, isInTheWay, onDiscard, onLeaveOff } = props;
  const { words, goTo } = props.holder;
  const choices = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (isInTheWay) choices.current?.querySelector<HTMLElement>('button, a')?.focus();
  }, [isInTheWay]);
  return (
    <Notice
      tone="warning"
      role="alert"
      title={<span id={id}>{words}</span>}
      actions={
        <div className="gather-code__choices" role="group" aria-labelledby={id} ref={choices}>
          {'href' in goTo ? (
            <ButtonLink kind="secondary" small href={goTo.href}>
              {goTo.label}
            </ButtonLink>
          ) : (
            <Button kind="secondary" small onClick={goTo.onGo}>
              {goTo.label}
            </Button>
          )}
          <Button kind="secondary" small onClick={onDiscard}>
            It is the same sheet: discard this {what}
          </Button>
          <Button kind="secondary" small onClick={onLeaveOff}>
            It is another sheet: leave the code off
          </Button>
        </div>
      }
    >
      Nothing of that sheet is changed, whatever you choose.
    </Notice>
  );
}
