import type { Action } from '#domain/records/action.ts';
import { carriedAmongInWords, planInWords } from '#domain/words/plan-words.ts';
import { today } from '#features/clock.ts';
import { Button } from '#ui/Button.tsx';
import { type PlanOrder, useActView } from './act-view.ts';
import { PLAN_HEAD } from './plan-focus.ts';

const ORDERS: readonly { readonly order: PlanOrder; readonly name: string }[] = [
  { order: 'indicator', name: 'By indicator' },
  { order: 'date', name: 'By date' },
];

interface PlanHeadProps {
  actions: readonly Action[];
  /** Those of them that the last review had left open. */
  carried: readonly Action[];
}

/** How the plan stands, and how it is looked at. */
export function PlanHead({ actions, carried }: PlanHeadProps) {
  const { order: current, show } = useActView();
  return (
    <div className="act-head">
      <p className="act-standing" id={PLAN_HEAD} tabIndex={-1}>
        {planInWords(actions, today())}
        <span className="act-carried">{carriedAmongInWords(carried, actions)}</span>
      </p>
      <div className="act-order ui-screen-only" role="group" aria-label="Order of the plan">
        {ORDERS.map(({ order, name }) => (
          <Button
            key={order}
            kind="quiet"
            icon={order === current ? 'check' : undefined}
            className="act-order__button"
            aria-pressed={order === current}
            onClick={() => show(order)}
          >
            {name}
          </Button>
        ))}
      </div>
    </div>
  );
}
