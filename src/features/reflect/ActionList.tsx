import { actionTitle, dueInWords } from '#domain/journey/action-plan.ts';
import { type Action, statusName } from '#domain/records/action.ts';
import { today } from '#features/clock.ts';
import { paths } from '#features/paths.ts';

/** The actions there are, each a way to the rest of it. */
export function ActionList({ actions }: { actions: readonly Action[] }) {
  if (actions.length === 0) return null;
  return (
    <ul className="reflect-actions">
      {actions.map((action) => (
        <li className="reflect-action" key={action.id}>
          <a href={paths.action(action.reviewId, action.id)}>{actionTitle(action)}</a>
          <span className="reflect-action__facts">{factsOf(action).join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
}

function factsOf(action: Action): readonly string[] {
  const due = dueInWords(action, today());
  return [action.lead.trim(), due ?? '', statusName(action.status)].filter((fact) => fact !== '');
}
