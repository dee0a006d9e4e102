import { MINIMUM } from '#domain/comparing/minimum.ts';
import { counted } from '#domain/words/counted.ts';
import { Notice } from '#ui/Notice.tsx';

interface ShownProps {
  /** How many services the filter takes in. */
  asked: number;
  all: number;
}

/** How many services are looked at, also aloud when that changes, and why nothing may be seen. */
export function Shown({ asked, all }: ShownProps) {
  return (
    <>
      <h2 className="compare-shown" aria-live="polite">
        {asked === all ? counted(asked, 'service') : `${asked} of ${counted(all, 'service')}`}
      </h2>
      {asked < MINIMUM.see && (
        <Notice title="Nothing is shown">
          Figures are about {MINIMUM.see} services or more, so that none can be told from them. Take
          in more services to see something.
        </Notice>
      )}
    </>
  );
}
