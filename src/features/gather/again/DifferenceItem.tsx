import type { Indicator } from '#domain/instrument/instrument.ts';
import type { Difference } from '#domain/paper/second-entry.ts';
import { answerInWords } from '#domain/words/second-entry-words.ts';
import { Button } from '#ui/Button.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import type { Chosen } from './use-second-entry.ts';

interface DifferenceItemProps {
  /** What the sheet is called. */
  name: string;
  difference: Difference;
  indicators: readonly Indicator[];
  chosen: Chosen | null;
  onChoose: (chosen: Chosen) => void;
}

/** Two answers to one statement, and a choice, which can be made again. */
export function DifferenceItem(props: DifferenceItemProps) {
  const { name, difference, indicators, chosen, onChoose } = props;
  const indicator = indicators.find(({ id }) => id === difference.indicator);
  const [first, second] = [difference.first, difference.second].map(answerInWords);
  const statement = indicator && `${indicator.number}. ${indicator.shortName}`;
  const about = <VisuallyHidden>{` for ${name}, ${statement}`}</VisuallyHidden>;
  return (
    <li>
      <span>
        {statement}: first {first}, now {second}
      </span>
      <span className="gather-differences__choices">
        <Button
          kind="secondary"
          small
          aria-pressed={chosen === 'first'}
          onClick={() => onChoose('first')}
        >
          Keep the first{about}
        </Button>
        <Button
          kind="secondary"
          small
          aria-pressed={chosen === 'second'}
          onClick={() => onChoose('second')}
        >
          Take the new one{about}
        </Button>
      </span>
      <span role="status">
        {chosen && (chosen === 'first' ? `${first} stays.` : `Changed to ${second}.`)}
      </span>
    </li>
  );
}
