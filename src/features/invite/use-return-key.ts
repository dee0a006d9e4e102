import { recipientOf } from '#domain/inviting/recipient.ts';
import type { ReturnRecipient } from '#domain/records/return-keys.ts';
import type { Review } from '#domain/records/review.ts';
import { type Steps, useSteps } from '#features/use-steps.ts';
import { newReturnKey } from '#files/sealed-sheet.ts';
import { type Change, edited } from '#storage/change.ts';
import { save } from '#storage/saving.ts';
import { useUnsaved } from '#storage/use-unsaved.ts';

type Making = { readonly hasFailed: boolean };

export type ReturnKeyOf = Pick<Steps<Making, 'making'>, 'step' | 'busy' | 'hasBegun'> & {
  /** What sheets are sealed with; null until there is a key that is stored for good. */
  readonly recipient: ReturnRecipient | null;
  readonly make: () => void;
};

/** The key of a review, which is made when it first invites somebody. */
export function useReturnKey(review: Review): ReturnKeyOf {
  const { run, step, busy, hasBegun } = useSteps<Making, 'making'>({ hasFailed: false });
  const unsaved = useUnsaved();
  return {
    step,
    busy,
    hasBegun,
    recipient: recipientOf(review, unsavedKeys(unsaved, review)),
    make: () => run('making', async () => ({ hasFailed: !(await makeKey(review)) })),
  };
}

async function makeKey(review: Review): Promise<boolean> {
  const { recipient, identity } = await newReturnKey();
  const returnKeys = { ...review.returnKeys, [recipient]: identity };
  return save(edited.review(review, { ...review, returnKeys }));
}

/** A screen shows what could not be saved as well. A link must not rest on it. */
function unsavedKeys(unsaved: readonly Change[], { id }: Review): readonly string[] {
  const own = unsaved.filter((change) => change.kind === 'review' && change.record.id === id);
  const fields = own.flatMap((change) => (change.kind === 'review' ? change.fields : []));
  return fields.map((field) => field.replace('returnKeys/', ''));
}
