import type { ReactNode } from 'react';

export interface SummaryAction {
  label: string;
  /** Added for screen readers, to tell one "Change" from another: "the dates". */
  about?: string | undefined;
  href?: string | undefined;
  onClick?: (() => void) | undefined;
}

export interface SummaryItem {
  term: string;
  detail: ReactNode;
  action?: SummaryAction | undefined;
}

/** What has been said so far: terms and details, each with a way to change it. */
export function SummaryList({ items }: { items: readonly SummaryItem[] }) {
  return (
    <dl className="ui-summary">
      {items.map(({ term, detail, action }) => (
        <div className="ui-summary__item" key={term}>
          <dt className="ui-summary__term">{term}</dt>
          <dd className="ui-summary__detail">{detail}</dd>
          {action && (
            <dd className="ui-summary__action">
              <Action {...action} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

function Action({ label, about, href, onClick }: SummaryAction) {
  const words = (
    <>
      {label}
      {about && <span className="visually-hidden"> {about}</span>}
    </>
  );
  if (href !== undefined) return <a href={href}>{words}</a>;
  return (
    <button type="button" className="ds_link" onClick={onClick}>
      {words}
    </button>
  );
}
