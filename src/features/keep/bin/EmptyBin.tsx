import { useEffect, useRef, useState } from 'react';
import { ok } from '#domain/result.ts';
import { counted } from '#domain/words/counted.ts';
import { emptyBin } from '#storage/empty-bin.ts';
import { expected } from '#storage/expected.ts';
import { Button } from '#ui/Button.tsx';
import { ButtonGroup } from '#ui/ButtonGroup.tsx';
import { Panel } from '#ui/Panel.tsx';
import type { BinNews } from './BinOutcome.tsx';

interface EmptyBinProps {
  count: number;
  onDone: (news: BinNews) => void;
}

/** Empties the bin before its time, once the person has said so twice. */
export function EmptyBin({ count, onDone }: EmptyBinProps) {
  const [isAsking, setIsAsking] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that was pressed has gone: its place is taken by the question, or by itself again.
    if (document.activeElement === document.body) (question.current ?? opener.current)?.focus();
  }, [isAsking]);
  async function empty(): Promise<void> {
    const emptied = await expected(async () => ok(await emptyBin()));
    setIsAsking(false);
    onDone(emptied.ok ? { kind: 'emptied' } : { kind: 'not-emptied', failure: emptied.error });
  }
  if (!isAsking) {
    return (
      <Button kind="secondary" icon="bin" ref={opener} onClick={() => setIsAsking(true)}>
        Empty the bin now
      </Button>
    );
  }
  return (
    <Panel>
      <p className="keep-answer" ref={question} tabIndex={-1}>
        {count === 1 ? 'One thing goes' : `${counted(count, 'thing')} go`} for good. This cannot be
        undone.
      </p>
      <ButtonGroup>
        <Button kind="secondary" onClick={() => void empty()}>
          Yes, empty the bin
        </Button>
        <Button kind="quiet" onClick={() => setIsAsking(false)}>
          Keep everything in it
        </Button>
      </ButtonGroup>
    </Panel>
  );
}
