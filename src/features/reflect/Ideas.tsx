import type { Indicator } from '#domain/instrument/instrument.ts';
import { Button } from '#ui/Button.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';

interface IdeasProps {
  indicator: Indicator;
  onUse: (idea: string) => void;
}

/** The instrument's ideas, for a team that asks for some. None is ever put in by itself. */
export function Ideas({ indicator, onUse }: IdeasProps) {
  const { items } = indicator.ideas;
  if (items.length === 0) return null;
  return (
    <Disclosure summary="Ideas for action">
      <ul className="reflect-ideas">
        {items.map((idea) => (
          <li key={idea}>
            <p>{idea}</p>
            <Button kind="quiet" icon="plus" onClick={() => onUse(idea)}>
              Use this idea<span className="visually-hidden">: {idea}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
