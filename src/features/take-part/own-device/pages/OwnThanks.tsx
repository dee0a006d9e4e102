import { printedCode } from '#domain/paper/sheet-code.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { oneSheet } from '#domain/words/gathered-words.ts';
import { Button } from '#ui/Button.tsx';
import { ParticipantPage } from '../../ParticipantPage.tsx';
import type { Invited } from '../load-invited.ts';
import type { Removal } from './RemoveAnswers.tsx';

interface OwnThanksProps {
  invited: Invited;
  sheet: Sheet;
  isKept: boolean;
  onChange: () => void;
  onEnd: (then: Removal) => void;
}

/** Once somebody has said that they have sent their answers. */
export function OwnThanks({ invited, sheet, isKept, onChange, onEnd }: OwnThanksProps) {
  const { source, instrument } = invited;
  const code = sheet.code === null ? '' : printedCode(sheet.code);
  const lead = 'Your answers help to see what is going well, and what could be better.';
  const next =
    source.kind === 'views'
      ? 'Someone else wants to fill one in here'
      : `Look at another ${oneSheet(source)}`;
  return (
    <ParticipantPage
      title="Thank you"
      spoken={{ text: `Thank you. ${lead}`, language: instrument.language }}
    >
      <p className="take-part__lead">{lead}</p>
      <p>
        The short code of your sheet is <strong className="take-part__code">{code}</strong>. With it
        you can ask the person who invited you whether your answers have arrived. They can then tell
        which sheet is yours.
      </p>
      <p>
        If you change your answers, send them again: the new ones take the place of the earlier
        ones. {isKept && STAYS_HERE} You can close this page.
      </p>
      <div className="take-part__choices">
        <Button kind="secondary" icon="edit" onClick={onChange}>
          Change my answers
        </Button>
        <Button kind="secondary" icon="bin" onClick={() => onEnd('over')}>
          Remove my answers from this device
        </Button>
        {!source.single && (
          <Button kind="secondary" icon="person" onClick={() => onEnd('next')}>
            {next}
          </Button>
        )}
      </div>
    </ParticipantPage>
  );
}

const STAYS_HERE =
  'They stay in this browser until you remove them. If others use this device, remove them as soon as you know that they have arrived.';
