import { useEffect, useRef, useState } from 'react';
import { Button } from '#ui/Button.tsx';
import { ButtonGroup } from '#ui/ButtonGroup.tsx';
import { Panel } from '#ui/Panel.tsx';

/** Takes the contributions out of this browser. Their files stay where they are. */
export function RemoveAll({ onRemove }: { onRemove: () => void }) {
  const [isAsking, setIsAsking] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    wasAsked.current ||= isAsking;
    // The button that was pressed has gone: its place is taken by the question, or by itself again.
    if (wasAsked.current && document.activeElement === document.body)
      (question.current ?? opener.current)?.focus();
  }, [isAsking]);
  if (!isAsking) {
    return (
      <Button kind="quiet" ref={opener} onClick={() => setIsAsking(true)}>
        Remove all contributions
      </Button>
    );
  }
  return (
    <Panel>
      <p className="compare-question" ref={question} tabIndex={-1}>
        They go from this browser. The files that services gave you stay where they are. What was
        shown of them is remembered, without any figure, so that it still protects them.
      </p>
      <ButtonGroup>
        <Button kind="secondary" onClick={onRemove}>
          Yes, remove them
        </Button>
        <Button kind="quiet" onClick={() => setIsAsking(false)}>
          Keep them
        </Button>
      </ButtonGroup>
    </Panel>
  );
}
