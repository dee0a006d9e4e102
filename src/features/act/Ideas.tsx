import type { Indicator } from '#domain/instrument/instrument.ts';
import { Button } from '#ui/Button.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';

interface IdeasProps {
  indicator: Indicator;
  isOpen: boolean;
  onUse: (idea: string) => void;
}

/** The instrument's ideas, for a team that asks for some. None is ever put in by itself. */
export function Ideas({ indicator, isOpen, onUse }: IdeasProps) {
  const { items } = indicator.ideas;
  if (items.length === 0) return null;
  return (
    <div className="act-ideas">
      <Disclosure
        open={isOpen}
        summary={
          <>
            Ideas for action<VisuallyHidden> on {indicator.name.text}</VisuallyHidden>
          </>
        }
      >
        <ul className="act-offers">
          {items.map((idea) => (
            <li className="act-offers__item" key={idea}>
              <p className="act-offers__text">{idea}</p>
              <Button kind="quiet" icon="plus" onClick={() => onUse(idea)}>
                Use this idea<VisuallyHidden> “{idea}”</VisuallyHidden>
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
