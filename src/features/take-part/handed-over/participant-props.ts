import type { HandOver, Place } from '#domain/taking-part/hand-over.ts';
import type { AskedHere } from './load-asked.ts';

/** What every page of a participant gets. */
export interface ParticipantProps {
  current: HandOver;
  asked: AskedHere;
  onMove: (place: Place) => void;
}

/** What the pages get that know a sheet. */
export interface AnsweringProps extends ParticipantProps {
  place: Extract<Place, { at: 'statement' | 'check' }>;
}
