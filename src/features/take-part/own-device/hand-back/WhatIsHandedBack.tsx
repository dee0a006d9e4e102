import type { Sheet } from '#domain/records/sheet.ts';
import { whatIsHandedBack } from '#domain/words/own-device-words.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { AnswerList } from '../../pages/AnswerList.tsx';
import type { Invited } from '../load-invited.ts';

interface WhatIsHandedBackProps {
  invited: Invited;
  sheet: Sheet;
}

/** All that leaves the device, before it does. */
export function WhatIsHandedBack({ invited, sheet }: WhatIsHandedBackProps) {
  const { source, instrument } = invited;
  const indicators = instrument.indicators.map(({ id }) => id);
  return (
    <>
      <h2>What you hand back</h2>
      <ul>
        {whatIsHandedBack(source, sheet, indicators).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>Nothing else: no name, no date, nothing about this device.</p>
      <Disclosure summary="Read your answers once more">
        <AnswerList asked={invited} sheet={sheet} />
      </Disclosure>
    </>
  );
}
