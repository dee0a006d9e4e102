import type { ReactNode } from 'react';
import type { FieldIds } from './use-field-ids.ts';

interface FieldMessagesProps {
  ids: FieldIds;
  hint?: ReactNode;
  error?: string | undefined;
}

/** The hint and the error of a field, with the ids that aria-describedby points to. */
export function FieldMessages({ ids, hint, error }: FieldMessagesProps) {
  return (
    <>
      {hint && (
        <div className="ds_hint-text" id={ids.hint}>
          {hint}
        </div>
      )}
      {error && (
        <p className="ds_question__error-message" id={ids.error}>
          <span className="visually-hidden">Error: </span>
          {error}
        </p>
      )}
    </>
  );
}
