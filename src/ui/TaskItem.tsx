import { useId, type ReactNode } from 'react';

export interface TaskItemProps {
  href: string;
  title: ReactNode;
  hint?: ReactNode;
  /** A StatusTag, or plain words such as "7 of 10". */
  status?: ReactNode;
}

/** One thing to do: where it is, and honestly how far it has come. */
export function TaskItem({ href, title, hint, status }: TaskItemProps) {
  const id = useId();
  const describedBy = [hint ? `${id}-hint` : '', status ? `${id}-status` : ''].join(' ').trim();
  return (
    <li className="ds_task-list__task ui-tasks__item">
      <div className="ds_task-list__task-details">
        <a className="ui-tasks__link" href={href} aria-describedby={describedBy || undefined}>
          {title}
        </a>
        {hint && (
          <div className="ui-tasks__hint" id={`${id}-hint`}>
            {hint}
          </div>
        )}
      </div>
      {status && (
        <div className="ui-tasks__status" id={`${id}-status`}>
          {status}
        </div>
      )}
    </li>
  );
}
