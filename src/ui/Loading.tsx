import { useEffect, useState } from 'react';

interface LoadingProps {
  label?: string | undefined;
  /** Milliseconds before it shows: what is quick should not flicker. */
  after?: number | undefined;
}

/** Says that something is on its way, when it takes longer than a moment. */
export function Loading({ label = 'Loading', after = 300 }: LoadingProps) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), after);
    return () => clearTimeout(timer);
  }, [after]);
  return (
    <div className="ui-loading" role="status">
      {late && (
        <>
          <span className="ui-loading__dots" aria-hidden="true" />
          {label}
        </>
      )}
    </div>
  );
}
