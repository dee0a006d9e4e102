import { type ReactNode, useEffect, useRef } from 'react';

interface StepHeadingProps {
  takesFocus: boolean;
  children: ReactNode;
}

/** A heading that takes the focus where what was pressed to get here has gone. */
export function StepHeading({ takesFocus, children }: StepHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus && document.activeElement === document.body) heading.current?.focus();
  }, [takesFocus]);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
