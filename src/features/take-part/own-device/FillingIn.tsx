import { useState } from 'react';
import { unreachable } from '#domain/never.ts';
import { ownMovedTo, type OwnPlace } from '#domain/taking-part/own-sheet.ts';
import { OwnPages, type OwnPagesProps } from './OwnPages.tsx';
import { Pause } from './pages/Pause.tsx';
import { type Removal, RemoveAnswers } from './pages/RemoveAnswers.tsx';

interface FillingInProps extends Pick<OwnPagesProps, 'invited' | 'own' | 'isKept' | 'onChange'> {
  onEnd: (then: Removal) => void;
}

/** The page that somebody is on who has begun a sheet, or what they are asked in between. */
export function FillingIn({ onEnd, ...shared }: FillingInProps) {
  const { invited, own, isKept, onChange } = shared;
  const [asked, setAsked] = useState<'pause' | Removal | null>(null);
  const goTo = (place: OwnPlace): void => {
    setAsked(null);
    onChange((current) => ownMovedTo(current, place));
  };
  const back = () => setAsked(null);

  switch (asked) {
    case null:
      return (
        <OwnPages {...shared} goTo={goTo} onPause={() => setAsked('pause')} onEnd={setAsked} />
      );
    case 'pause':
      return (
        <Pause
          {...{ isKept }}
          language={invited.instrument.language}
          onGoOn={back}
          onHandBack={() => goTo({ at: 'hand-back' })}
          onRemove={() => setAsked('over')}
        />
      );
    case 'over':
    case 'next':
      return (
        <RemoveAnswers
          then={asked}
          isSent={own.isSent}
          onRemove={() => onEnd(asked)}
          onKeep={back}
        />
      );
    default:
      return unreachable(asked);
  }
}
