import { type ReactNode, useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Button } from './Button.tsx';
import { ButtonGroup } from './ButtonGroup.tsx';

interface LargeViewProps {
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** One thing over the whole page, to be seen from across a table, or printed alone. Esc closes it. */
export function LargeView({ title, onClose, children }: LargeViewProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // The first button would take it otherwise, and scroll what is shown out of sight.
    heading.current?.focus();
  }, []);
  // In the body itself, where print can leave out everything else.
  return createPortal(
    <dialog ref={dialog} className="ui-large" aria-labelledby={id} onClose={onClose}>
      <h2 ref={heading} className="ui-large__title" id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
      <ButtonGroup>
        <Button icon="print" onClick={() => window.print()}>
          Print
        </Button>
        <Button kind="secondary" icon="close" onClick={() => dialog.current?.close()}>
          Close
        </Button>
      </ButtonGroup>
    </dialog>,
    document.body,
  );
}
