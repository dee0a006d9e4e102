import { printedCode } from '#domain/paper/sheet-code.ts';
import { isEmptySheet } from '#domain/records/sheet.ts';
import type { OwnSheet } from '#domain/taking-part/own-sheet.ts';
import { Button } from '#ui/Button.tsx';
import { ParticipantPage } from '../../ParticipantPage.tsx';
import type { Invited } from '../load-invited.ts';
import { NothingToHandBack } from './NothingToHandBack.tsx';
import { WaysToHandBack } from './WaysToHandBack.tsx';
import { WhatIsHandedBack } from './WhatIsHandedBack.tsx';

interface HandBackProps {
  invited: Invited;
  own: OwnSheet;
  onBack: () => void;
  onSent: () => void;
}

/** What somebody hands back, shown before anything leaves, and the ways to do it. */
export function HandBack({ invited, own, onBack, onSent }: HandBackProps) {
  const { handed } = own;
  if (isEmptySheet(handed)) return <NothingToHandBack onBack={onBack} />;
  const code = handed.code === null ? '' : printedCode(handed.code);
  const { language } = invited.instrument;
  return (
    <ParticipantPage
      title="Hand your answers back"
      spoken={{ text: `Hand your answers back. ${LEAD} ${SEALED}`, language }}
    >
      <p className="take-part__lead">{LEAD}</p>
      <WhatIsHandedBack invited={invited} sheet={handed} />
      <h2>How to hand them back</h2>
      <p>{SEALED}</p>
      {/* Where another tab has made it ready anew, its edits are others, and it is sealed again. */}
      <WaysToHandBack key={JSON.stringify(handed.edits)} {...{ invited, handed }} />
      <p>
        The app cannot see whether you have sent them. Say so here once you have. The short code of
        your sheet is <strong className="take-part__code">{code}</strong>.
      </p>
      <div className="take-part__ways">
        <Button kind="secondary" icon="check" onClick={onSent}>
          I have sent it
        </Button>
        <Button kind="quiet" icon="arrow-left" onClick={onBack}>
          Back to your answers
        </Button>
      </div>
    </ParticipantPage>
  );
}

const LEAD = 'The app sends nothing: only you can do that.';
const SEALED =
  'Send them to the person who invited you, in the way you usually write to each other. They are sealed: only the person who invited you can open them. Who gets your message can see that it comes from you.';
