import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Panel } from '#ui/Panel.tsx';
import type { Suggestion } from './next-step-words.ts';

/** What the team could do next. A suggestion and no more. */
export function NextStepPanel({ suggestion }: { suggestion: Suggestion }) {
  return (
    <Panel title="A good next step" tone="tint">
      <div className="reviews-next">
        <p className="reviews-next__words">{suggestion.sentence}</p>
        <ButtonLink href={suggestion.href}>{suggestion.link}</ButtonLink>
      </div>
    </Panel>
  );
}
