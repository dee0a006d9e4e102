import { type ReactNode, useEffect, useRef } from 'react';

interface CardHeadingProps {
  id: string;
  isSettled: boolean;
  children: ReactNode;
}

/** Names a card, and takes the focus when the button that had it goes: with a choice, or its undoing. */
export function CardHeading({ id, isSettled, children }: CardHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const wasSettled = useRef(isSettled);
  useEffect(() => {
    if (wasSettled.current === isSettled) return;
    wasSettled.current = isSettled;
    heading.current?.focus({ preventScroll: true });
  }, [isSettled]);
  return (
    <h2 className="conflict__place" id={id} ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
