import { actionTitle } from '#domain/journey/action-plan.ts';
import { stillToDo } from '#domain/journey/next-cycle.ts';
import { type Action, statusName } from '#domain/records/action.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { counted } from '#domain/words/counted.ts';
import { listed } from '#domain/words/listed.ts';
import { Disclosure } from '#ui/Disclosure.tsx';

/** What the next review begins with. */
export function ComesAlong({ open }: { open: OpenReview }) {
  const actions = stillToDo(open.actions);
  const written = open.instrument.sources.filter(({ kind }) => kind === 'written');
  return (
    <section aria-labelledby="next-along">
      <h2 id="next-along">What comes along</h2>
      <ul>
        <li>Your service, and who coordinates</li>
        <li>Which sources you gather from, and how many sheets you mean to gather</li>
        <li>
          Examples from documents ({listed(written.map(({ name }) => name.toLowerCase()))}): on each
          sheet you can read what was written last time, and use it again if it still holds
        </li>
        <li>{actionsInWords(actions)}</li>
      </ul>
      {actions.length > 0 && (
        <Disclosure summary={`See the ${counted(actions.length, 'open action')}`}>
          <ul>
            {actions.map((action) => (
              <li key={action.id}>
                {statusName(action.status)}: {actionTitle(action)}
              </li>
            ))}
          </ul>
          <p>They stay in this review, too, as they stand today.</p>
        </Disclosure>
      )}
    </section>
  );
}

function actionsInWords(actions: readonly Action[]): string {
  if (actions.length === 0) return 'No actions: none of them is still open';
  return `${counted(actions.length, 'action')} still open, with dates and progress notes`;
}
