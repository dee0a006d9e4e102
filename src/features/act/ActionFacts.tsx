import type { Action } from '#domain/records/action.ts';
import { dueInWords, isOverdue, notesInOrder } from '#domain/journey/action-plan.ts';
import { dayInWords } from '#domain/records/dates.ts';
import type { Indicator } from '#domain/instrument/instrument.ts';
import { today } from '#features/clock.ts';
import { Icon } from '#ui/Icon.tsx';

interface ActionFactsProps {
  action: Action;
  indicator: Indicator | undefined;
}

/** Who leads, when it is due, how it will show, and the latest news; what is not known is left out. */
export function ActionFacts({ action, indicator }: ActionFactsProps) {
  const facts = factsOf(action, indicator);
  const due = dueInWords(action, today());
  return (
    <>
      {due !== null && (
        <p className="act-due">
          {isOverdue(action, today()) && <Icon name="warning" />}
          {due}
        </p>
      )}
      {facts.length > 0 && (
        <dl className="act-facts">
          {facts.map(({ term, detail }) => (
            <div className="act-facts__item" key={term}>
              <dt>{term}</dt>
              <dd>{detail}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

type Fact = { readonly term: string; readonly detail: string };

function factsOf(action: Action, indicator: Indicator | undefined): readonly Fact[] {
  const last = notesInOrder(action.notes).at(-1);
  return [
    { term: 'Indicator', detail: indicator ? `${indicator.number}. ${indicator.name.text}` : '' },
    { term: 'Who leads', detail: action.lead },
    { term: 'How we will know', detail: action.measure },
    { term: 'Latest news', detail: last ? `${dayInWords(last.on)}: ${last.text}` : '' },
  ].filter(({ detail }) => detail.trim() !== '');
}
