import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { counted } from '#domain/words/counted.ts';
import type { SourceExamples } from '#domain/scoring/examples.ts';
import { sum } from '#domain/scoring/tally.ts';
import { Announcement } from '#ui/Announcement.tsx';
import { Button } from '#ui/Button.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import type { ActionValues } from './action-values.ts';
import { withReason } from './reason.ts';

/** Examples from the sheets, each of which can be put into the reason. None is put in by itself. */
export function ReasonExamples({ groups: all }: { groups: readonly SourceExamples[] }) {
  const [said, use] = useAsReason();
  const groups = all.map(withoutRepeats);
  const count = sum(groups.map(({ examples }) => examples.length));
  if (count === 0) return null;
  return (
    <Disclosure summary={`Choose from ${counted(count, 'example')} on the sheets`}>
      {groups.map(({ id, name, examples }) => (
        <div key={id}>
          <h3 className="act-offers__title">{name}</h3>
          <ul className="act-offers">
            {examples.map((example) => (
              <li className="act-offers__item" key={example}>
                <p className="act-offers__text">{example}</p>
                <Button kind="quiet" icon="plus" onClick={() => use(example, name)}>
                  Use as reason<VisuallyHidden> “{example}”</VisuallyHidden>
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <Announcement>{said}</Announcement>
    </Disclosure>
  );
}

/** What several people wrote in the same words is offered once. */
function withoutRepeats(group: SourceExamples): SourceExamples {
  return { ...group, examples: [...new Set(group.examples)] };
}

function useAsReason() {
  const { getValues, setValue } = useFormContext<ActionValues>();
  const [said, say] = useState('');
  const use = (example: string, source: string): void => {
    const why = getValues('why');
    const reason = withReason(why, example, source);
    setValue('why', reason, { shouldDirty: true });
    say(reason === why ? 'There is no room for more in the reason.' : 'Added to the reason.');
  };
  return [said, use] as const;
}
