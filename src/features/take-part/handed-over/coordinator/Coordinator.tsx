import type { HandOver } from '#domain/taking-part/hand-over.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { CodeForm } from './CodeForm.tsx';
import { Forgotten } from './Forgotten.tsx';

/** The way back to the app, for whoever knows the code. */
export function Coordinator({ current }: { current: HandOver }) {
  return (
    <div className="take-part__coordinator">
      <Disclosure summary="For the person who handed out this device">
        <CodeForm current={current} />
        <Forgotten current={current} />
      </Disclosure>
    </div>
  );
}
