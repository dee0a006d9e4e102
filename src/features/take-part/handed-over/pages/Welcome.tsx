import { welcomeWords } from '#domain/words/taking-part-words.ts';
import { WelcomePage } from '../../pages/WelcomePage.tsx';
import { Coordinator } from '../coordinator/Coordinator.tsx';
import type { ParticipantProps } from '../participant-props.ts';
import { useBegin } from '../use-begin.ts';

/** The first that each person sees on a device that has been handed over. */
export function Welcome({ current, asked, onMove }: ParticipantProps) {
  const { instrument, review, source } = asked;
  const { begin, problem, attempt } = useBegin(asked, onMove);
  return (
    <WelcomePage
      {...{ asked, problem, attempt }}
      words={welcomeWords(source, review.service.name, instrument.indicators.length)}
      onBegin={(typed) => void begin(typed)}
    >
      <Coordinator current={current} />
    </WelcomePage>
  );
}
