import { useEffect, useId, useRef } from 'react';
import { fieldId } from './field-id.ts';
import { goTo } from './go-to.ts';

export interface ErrorItem {
  message: string;
  /** The form name of the field to go to, or its `id` where the field was given one. */
  field?: string | undefined;
  id?: string | undefined;
}

export interface ErrorSummaryProps {
  errors: readonly ErrorItem[];
  title?: string | undefined;
  /** Change it (react-hook-form's `submitCount`) to take the focus again. */
  attempt?: number | undefined;
}

const targetOf = ({ id, field }: ErrorItem) =>
  id ?? (field === undefined ? undefined : fieldId(field));

/** What has to be put right before going on. Takes the focus; each line leads to its field. */
export function ErrorSummary(props: ErrorSummaryProps) {
  const { errors, title = 'There is a problem', attempt } = props;
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const hasErrors = errors.length > 0;
  useEffect(() => {
    if (hasErrors) box.current?.focus();
  }, [hasErrors, attempt]);
  if (!hasErrors) return null;
  return (
    <div
      className="ds_error-summary"
      role="alert"
      aria-labelledby={titleId}
      tabIndex={-1}
      ref={box}
    >
      <h2 className="ds_error-summary__title" id={titleId}>
        {title}
      </h2>
      <ul className="ds_error-summary__list">
        {errors.map((error) => (
          <li key={`${targetOf(error) ?? ''} ${error.message}`}>
            <ErrorLine message={error.message} target={targetOf(error)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function ErrorLine({ message, target }: { message: string; target: string | undefined }) {
  if (target === undefined) return message;
  return (
    <a
      href={`#${target}`}
      onClick={(event) => {
        event.preventDefault();
        goTo(target);
      }}
    >
      {message}
    </a>
  );
}
