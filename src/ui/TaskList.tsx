import type { ReactNode } from 'react';

export interface TaskListProps {
  /** The id of the heading above, so that the list has a name. */
  labelledBy?: string | undefined;
  children: ReactNode;
}

/** Things to do, in any order. Holds TaskItems. */
export function TaskList({ labelledBy, children }: TaskListProps) {
  return (
    <ul className="ds_task-list ui-tasks" aria-labelledby={labelledBy}>
      {children}
    </ul>
  );
}
