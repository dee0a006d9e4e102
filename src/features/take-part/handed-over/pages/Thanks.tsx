import { unreachable } from '#domain/never.ts';
import { forNextPerson, type Outcome } from '#domain/taking-part/hand-over.ts';
import { keepHandOver } from '#storage/hand-over.ts';
import { Button } from '#ui/Button.tsx';
import { Coordinator } from '../coordinator/Coordinator.tsx';
import { useSaving } from '../NotSaved.tsx';
import { ParticipantPage } from '../../ParticipantPage.tsx';
import type { ParticipantProps } from '../participant-props.ts';

/** The end for one person, and the locked screen: it knows nobody's answers any more. */
export function Thanks({ current, asked, outcome }: ParticipantProps & { outcome: Outcome }) {
  const { kind } = useSaving();
  const { source, instrument } = asked;
  const what = whatBecame(outcome, kind);
  const back = 'Please give this device back, or hand it to the next person.';
  return (
    <ParticipantPage
      title="Thank you"
      spoken={{ text: `Thank you. ${what} ${back}`, language: instrument.language }}
    >
      <p className="take-part__lead" role="status">
        {what}
      </p>
      <p>{source.single ? 'Please give this device back.' : back}</p>
      {!source.single && (
        <div className="take-part__ways">
          <Button icon="person" onClick={() => keepHandOver(forNextPerson(current))}>
            {source.kind === 'views' ? 'Start for the next person' : 'Start the next one'}
          </Button>
        </div>
      )}
      <Coordinator current={current} />
    </ParticipantPage>
  );
}

/** Said only once it is true. */
function whatBecame(outcome: Outcome, saving: ReturnType<typeof useSaving>['kind']): string {
  switch (outcome) {
    case 'none':
      return 'You gave no answers, so nothing is kept.';
    case 'kept':
    case 'taken-away':
      if (saving === 'saving') return 'One moment: this is being saved.';
      if (saving === 'failed') return 'This could not be saved yet.';
      return outcome === 'kept'
        ? 'Your answers are saved. They are not shown here any more.'
        : 'Your answers have been taken away. Nothing of them is kept here.';
    default:
      return unreachable(outcome);
  }
}
