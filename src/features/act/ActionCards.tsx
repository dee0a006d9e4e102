import type { Action } from '#domain/records/action.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { ActionCard } from './ActionCard.tsx';

interface ActionCardsProps {
  actions: readonly Action[];
  /** Names each action's indicator, where the place on the page does not. */
  instrument?: Instrument | undefined;
}

/** Actions, each with what matters most about it. */
export function ActionCards({ actions, instrument }: ActionCardsProps) {
  if (actions.length === 0) return null;
  return (
    <ul className="act-cards">
      {actions.map((action) => (
        <li className="act-cards__item" key={action.id}>
          <ActionCard action={action} instrument={instrument} />
        </li>
      ))}
    </ul>
  );
}
