import { useCallback } from 'react';
import type { HandOver } from '#domain/taking-part/hand-over.ts';
import { keepHandOver } from '#storage/hand-over.ts';
import { useLoaded } from '#features/use-loaded.ts';
import { Loading } from '#ui/Loading.tsx';
import { ParticipantFrameContext } from '../participant-frame.ts';
import { loadAsked } from './load-asked.ts';
import { NotSaved } from './NotSaved.tsx';
import { CannotAsk } from './pages/CannotAsk.tsx';
import { NoteUnreadable } from './pages/NoteUnreadable.tsx';
import { Participant } from './Participant.tsx';
import { useHandOver } from './use-hand-over.ts';

/** All that a device shows while it is handed over. */
export function TakePart() {
  const current = useHandOver();
  if (current === 'none') return null;
  if (current === 'unreadable') return <NoteUnreadable />;
  return (
    <ParticipantFrameContext
      value={{
        textSize: current.textSize,
        onTextSize: (textSize) => void keepHandOver({ ...current, textSize }),
        notice: <NotSaved />,
      }}
    >
      <HandedOverFor current={current} />
    </ParticipantFrameContext>
  );
}

function HandedOverFor({ current }: { current: HandOver }) {
  const { reviewId, sourceId } = current;
  const load = useCallback(() => loadAsked(reviewId, sourceId), [reviewId, sourceId]);
  const asked = useLoaded(load);
  if (asked === undefined) return <Loading />;
  return asked.ok ? (
    <Participant current={current} asked={asked.value} />
  ) : (
    <CannotAsk current={current} />
  );
}
