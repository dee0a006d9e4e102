import { useId, type ReactNode } from 'react';

export interface PanelProps {
  title?: ReactNode;
  headingLevel?: 2 | 3 | 4 | undefined;
  /** `tint` stands out softly, `outline` holds things together, `plain` has no frame. */
  tone?: 'outline' | 'tint' | 'plain' | undefined;
  actions?: ReactNode;
  children: ReactNode;
}

/** A part of a screen with a frame and, usually, a heading. */
export function Panel({
  title,
  headingLevel = 2,
  tone = 'outline',
  actions,
  children,
}: PanelProps) {
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section className={`ui-panel ui-panel--${tone}`} aria-labelledby={title ? id : undefined}>
      {(title || actions) && (
        <div className="ui-panel__header">
          {title && (
            <Heading className="ui-panel__title" id={id}>
              {title}
            </Heading>
          )}
          {actions}
        </div>
      )}
      {children}
    </section>
  );
}
