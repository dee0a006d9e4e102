import { useState } from 'react';
import { isEmptySheet } from '#domain/records/sheet.ts';
import type { TextSize } from '#domain/taking-part/text-size.ts';
import { ParticipantFrameContext } from '../participant-frame.ts';
import { FillingIn } from './FillingIn.tsx';
import { FrameNotices } from './FrameNotices.tsx';
import type { Invited } from './load-invited.ts';
import { NoteDamaged } from './pages/NoteDamaged.tsx';
import { OwnWelcome } from './pages/OwnWelcome.tsx';
import { Removed } from './pages/Removed.tsx';
import { useOwnSheet } from './use-own-sheet.ts';
import { useWarnBeforeLeaving } from './use-warn-before-leaving.ts';

/** A sheet of the person whose device this is: begun, under way, handed back, or removed again. */
export function InvitedHere({ invited }: { invited: Invited }) {
  const { own, isLost, begin, change, remove } = useOwnSheet(invited.key);
  const [textSize, setTextSize] = useState<TextSize>('normal');
  const [isRemoved, setIsRemoved] = useState(false);
  const isUnderWay = typeof own !== 'string';
  const isSent = isUnderWay && own.isSent;
  useWarnBeforeLeaving(isUnderWay && isLost && !isSent && !isEmptySheet(own.sheet));

  const end = (then: 'over' | 'next'): void => {
    remove();
    setTextSize('normal');
    setIsRemoved(then === 'over');
  };

  const filling = { invited, isKept: !isLost, onChange: change, onEnd: end };
  const page = () => {
    if (own === 'unreadable') return <NoteDamaged onBegin={() => end('next')} />;
    if (isUnderWay) return <FillingIn key={own.sheet.id} {...filling} own={own} />;
    if (isRemoved) return <Removed onBegin={() => setIsRemoved(false)} />;
    return <OwnWelcome {...{ invited, textSize }} onBegin={begin} />;
  };

  return (
    <ParticipantFrameContext
      value={{
        textSize: isUnderWay ? own.textSize : textSize,
        onTextSize: (size) =>
          isUnderWay ? change((sheet) => ({ ...sheet, textSize: size })) : setTextSize(size),
        notice: (
          <FrameNotices isOurs={invited.isOurs} isKept={isSent || (invited.keeps && !isLost)} />
        ),
      }}
    >
      {page()}
    </ParticipantFrameContext>
  );
}
