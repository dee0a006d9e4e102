import { useFormContext } from 'react-hook-form';
import type { CoarseFacts } from '#domain/contribution/contribution.ts';
import type { Service } from '#domain/records/review.ts';
import { listed } from '#domain/words/listed.ts';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import type { ContributeValues } from './contribute-values.ts';
import { waysToSay } from './ways.ts';

/** How much is said about the service: each fact as it is in the plan, coarser, or left out. */
export function FactChoices({ service }: { service: Service }) {
  const { register } = useFormContext<ContributeValues>();
  const said = FACTS.filter(({ id }) => service[id] !== null);
  const unsaid = FACTS.filter(({ id }) => service[id] === null);
  return (
    <>
      <div className="contribute-facts">
        {said.map(({ id, name }) => (
          <RadioGroup
            {...register(id)}
            key={id}
            legend={name}
            options={waysToSay(id, service)}
            small
          />
        ))}
      </div>
      {unsaid.length > 0 && (
        <p>
          Your plan does not say the {listed(unsaid.map(({ name }) => name.toLowerCase()))}, so the
          file does not, either.
        </p>
      )}
    </>
  );
}

const FACTS: readonly { readonly id: keyof CoarseFacts; readonly name: string }[] = [
  { id: 'area', name: 'Area' },
  { id: 'sector', name: 'Sector' },
  { id: 'setting', name: 'Setting' },
  { id: 'size', name: 'Size' },
];
