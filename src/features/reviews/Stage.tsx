import { useId, type ReactNode } from 'react';
import { TaskList } from '#ui/TaskList.tsx';

interface StageProps {
  title: string;
  /** A sentence on what the stage is for. */
  about: string;
  /** TaskItems. */
  children: ReactNode;
}

/** One stage of the journey with what there is to do in it. */
export function Stage({ title, about, children }: StageProps) {
  const id = useId();
  return (
    <li className="reviews-stage">
      <div className="reviews-stage__words">
        <h2 className="reviews-stage__title" id={id}>
          {title}
        </h2>
        <p className="reviews-stage__about">{about}</p>
      </div>
      <TaskList labelledBy={id}>{children}</TaskList>
    </li>
  );
}
