import { createContext, type ReactNode } from 'react';
import type { TextSize } from '#domain/taking-part/text-size.ts';

/** What is around each of a participant's pages, whichever way they take part. */
export type ParticipantFrame = {
  readonly textSize: TextSize;
  readonly onTextSize: (size: TextSize) => void;
  /** Above the title: what is wrong with keeping the answers, if anything is. */
  readonly notice: ReactNode;
};

export const ParticipantFrameContext = createContext<ParticipantFrame>({
  textSize: 'normal',
  onTextSize: () => {},
  notice: null,
});
