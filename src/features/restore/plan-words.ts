import { counted } from '#domain/words/counted.ts';
import { listed } from '#domain/words/listed.ts';
import { unreachable } from '#domain/never.ts';
import type { ReviewPlan } from '#storage/restore-plan.ts';

/** A sentence, and the words it begins with that stand out. */
export type PlanSentence = { readonly lead: string; readonly rest: string };

/** What would happen to one review of a file, in sentences. */
export function planSentences(plan: ReviewPlan): readonly PlanSentence[] {
  const sentences = [standing(plan), binned(plan), bin(plan), choosing(plan), mending(plan)].filter(
    (sentence) => sentence !== null,
  );
  return sentences.length > 0 ? sentences : [UNSEEN];
}

/** When a file brings nothing that shows: a sheet that was deleted, or opened and left empty. */
const UNSEEN: PlanSentence = {
  lead: 'Newer',
  rest: ': brings only what was deleted or left empty.',
};

function standing(plan: ReviewPlan): PlanSentence | null {
  switch (plan.standing) {
    case 'new':
      return { lead: 'New', rest: `: not on this device yet. ${contents(plan)}` };
    case 'same':
      return { lead: 'Same', rest: ' as here.' };
    case 'older':
      return { lead: 'Older', rest: ': everything in it is here, and newer.' };
    case 'newer':
    case 'conflicting':
      return news(plan);
    default:
      return unreachable(plan.standing);
  }
}

function contents({ added }: ReviewPlan): string {
  const parts = recordsInWords(added);
  return parts.length === 0 ? 'Nothing has been gathered in it yet.' : `It has ${listed(parts)}.`;
}

function news(plan: ReviewPlan): PlanSentence | null {
  const { added, changed, comesOutOfBin } = plan;
  // Being brought back is all that has to change, and is said by itself.
  const isPlanChanged = changed.reviews > 0 && !comesOutOfBin;
  const parts = [
    ...recordsInWords(added),
    ...recordsInWords(changed, 'changed '),
    ...(isPlanChanged ? ['changes to the plan of the review'] : []),
  ];
  return parts.length === 0 ? null : { lead: 'Newer', rest: `: brings ${listed(parts)}.` };
}

function binned(plan: ReviewPlan): PlanSentence | null {
  const parts = recordsInWords(plan.binned);
  if (parts.length === 0) return null;
  return { lead: 'Deleted elsewhere', rest: `: ${listed(parts)}. In the bin here from then on.` };
}

function bin({ comesOutOfBin, review, standing: how }: ReviewPlan): PlanSentence | null {
  if (comesOutOfBin) return { lead: 'In the bin here', rest: ': will be brought back.' };
  return how === 'new' && review.deletedAt !== null
    ? { lead: 'Deleted', rest: ' when the file was saved: goes into the bin here.' }
    : null;
}

function choosing({ toChoose }: ReviewPlan): PlanSentence | null {
  if (toChoose === 0) return null;
  return {
    lead: 'Changed in both places',
    rest: `: ${counted(toChoose, 'thing')}. Nothing is dropped: you will be shown both and choose.`,
  };
}

function mending({ mended }: ReviewPlan): PlanSentence | null {
  if (mended === 0) return null;
  const records =
    mended === 1
      ? '1 damaged record here will be replaced by the one in the file.'
      : `${mended} damaged records here will be replaced by the ones in the file.`;
  return { lead: 'Mended', rest: `: ${records}` };
}

function recordsInWords(
  { sheets, reflections, actions }: ReviewPlan['added'],
  before = '',
): readonly string[] {
  return [
    ...(sheets > 0 ? [counted(sheets, `${before}sheet`)] : []),
    ...(reflections > 0 ? [counted(reflections, `${before}reflection`)] : []),
    ...(actions > 0 ? [counted(actions, `${before}action`)] : []),
  ];
}
