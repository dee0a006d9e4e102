import { unreachable } from '#domain/never.ts';
import { movedTo, type Place } from '#domain/taking-part/hand-over.ts';
import { keepHandOver } from '#storage/hand-over.ts';
import { Answering } from './Answering.tsx';
import { Thanks } from './pages/Thanks.tsx';
import { Welcome } from './pages/Welcome.tsx';
import type { ParticipantProps } from './participant-props.ts';

/** The page that the person who has the device is on. */
export function Participant({ current, asked }: Omit<ParticipantProps, 'onMove'>) {
  const onMove = (place: Place) => void keepHandOver(movedTo(current, place));
  const props = { current, asked, onMove };
  const { place } = current;
  switch (place.at) {
    case 'welcome':
      return <Welcome {...props} />;
    case 'statement':
    case 'check':
      // A key, so that nobody ever starts with the answers of somebody else.
      return <Answering key={place.sheetId} {...props} place={place} />;
    case 'thanks':
      return <Thanks {...props} outcome={place.outcome} />;
    default:
      return unreachable(place);
  }
}
