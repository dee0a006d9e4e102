import { Announcement } from './Announcement.tsx';

/** Says a field's problem aloud when it comes up: there is no moment of sending to say it at. */
export function SpokenProblem({ problem }: { problem: string | null }) {
  return (
    <Announcement>
      {problem !== null && `${problem}. Until then, the last entry is kept.`}
    </Announcement>
  );
}
