import { useRef } from 'react';
import type { Indicator } from '#domain/instrument/instrument.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { Button } from '#ui/Button.tsx';
import { UndoNotice } from '#ui/UndoNotice.tsx';
import { ActionList } from './ActionList.tsx';
import { actionsOn } from './actions-on.ts';
import { Ideas } from './Ideas.tsx';
import { NewActionForm } from './NewActionForm.tsx';
import { useNewAction } from './use-new-action.ts';

interface ActionsHereProps {
  open: OpenReview;
  indicator: Indicator;
}

/** The actions for an indicator, with room to add one while it is being talked about. */
export function ActionsHere({ open, indicator }: ActionsHereProps) {
  const adding = useNewAction(open, indicator);
  const { draft, removed } = adding;
  const addButton = useRef<HTMLButtonElement>(null);
  const backToButton = (then: () => void) => () => {
    then();
    requestAnimationFrame(() => addButton.current?.focus());
  };
  const listed = actionsOn(open.actions, indicator.id).filter(({ id }) => id !== draft?.action.id);
  return (
    <section aria-labelledby="reflect-actions">
      <h2 id="reflect-actions">Actions</h2>
      <ActionList actions={listed} />
      {draft ? (
        <NewActionForm
          key={`${draft.action.id} ${draft.start}`}
          action={draft.action}
          onWrite={adding.write}
          onDone={backToButton(adding.finish)}
          onRemove={backToButton(adding.remove)}
        />
      ) : (
        <Button ref={addButton} kind="secondary" icon="plus" onClick={adding.add}>
          Add an action
        </Button>
      )}
      <Ideas indicator={indicator} onUse={adding.addIdea} />
      {removed && (
        <UndoNotice message="Action removed." onUndo={adding.restore} onDismiss={adding.forget} />
      )}
    </section>
  );
}
