import { type ReactNode, useEffect, useRef } from 'react';

interface StepHeadingProps {
  /** False for the step that a person arrives at: there the page's own heading has the focus. */
  takesFocus?: boolean | undefined;
  children: ReactNode;
}

/** The heading of a step. It takes the focus, as what was pressed to get here has gone. */
export function StepHeading({ takesFocus = true, children }: StepHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const wanted = useRef(takesFocus);
  useEffect(() => {
    if (wanted.current) heading.current?.focus();
  }, []);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
