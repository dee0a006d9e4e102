import { gatheredInWords } from '#domain/words/gathered-words.ts';
import { unreachable } from '#domain/never.ts';
import type { NextStep } from '#domain/journey/next-step.ts';
import type { Review } from '#domain/records/review.ts';
import { paths } from '#features/paths.ts';

/** A next step as it is suggested on the screen: a sentence, and where it leads. */
export type Suggestion = {
  readonly sentence: string;
  readonly link: string;
  readonly href: string;
};

export function suggestionFor(step: NextStep, { id }: Review): Suggestion {
  switch (step.kind) {
    case 'plan':
      return {
        sentence: 'Decide together which sources you will use, and when you will meet.',
        link: 'Plan the review',
        href: paths.plan(id),
      };
    case 'gather':
      return gatherSuggestion(step, id);
    case 'reflect':
      return {
        sentence: 'Meet, and talk through what the sheets say, one indicator at a time.',
        link: 'Reflect together',
        href: paths.reflect(id),
      };
    case 'agree-actions':
      return {
        sentence: 'You have talked it through. Agree what you will do, who leads and by when.',
        link: 'Write the action plan',
        href: paths.act(id),
      };
    case 'share':
      return {
        sentence: 'The action plan is written. Hand it on to the people it matters to.',
        link: 'Share the plan',
        href: paths.share(id),
      };
    case 'follow-up':
      return {
        sentence: 'The plan is under way. Note what has been done, and what came of it.',
        link: 'Open the action plan',
        href: paths.act(id),
      };
    case 'next-cycle':
      return {
        sentence: 'Nothing in the plan is open any more. When you are ready, go round again.',
        link: 'Start the next review',
        href: paths.next(id),
      };
    default:
      return unreachable(step);
  }
}

function gatherSuggestion(
  { from }: Extract<NextStep, { kind: 'gather' }>,
  id: Review['id'],
): Suggestion {
  const { source, sheets } = from;
  return {
    sentence:
      sheets === 0
        ? 'Gather from the next source. Its page says how to go about it.'
        : `Go on gathering: ${gatheredInWords(from)} so far. Fewer is fine.`,
    link: `Gather: ${source.name}`,
    href: paths.source(id, source.id),
  };
}
