import type { ReactNode } from 'react';

export interface EmptyStateProps {
  title: string;
  children?: ReactNode;
  /** What to do next: usually one ButtonLink. */
  actions?: ReactNode;
  headingLevel?: 2 | 3 | undefined;
}

/** There is nothing here yet: says what will be, and how to begin. */
export function EmptyState({ title, children, actions, headingLevel = 2 }: EmptyStateProps) {
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  return (
    <div className="ui-empty">
      <Heading className="ui-empty__title">{title}</Heading>
      {children && <div className="ui-empty__body">{children}</div>}
      {actions && <div className="ds_button-group ui-empty__actions">{actions}</div>}
    </div>
  );
}
