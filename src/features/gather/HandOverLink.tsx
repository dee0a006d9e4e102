import type { Source } from '#domain/instrument/instrument.ts';
import type { Review } from '#domain/records/review.ts';
import { ButtonGroup } from '#ui/ButtonGroup.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Panel } from '#ui/Panel.tsx';
import { paths } from '#features/paths.ts';

interface HandOverLinkProps {
  review: Review;
  source: Source;
  /** Where a source has a single sheet, it would show what is on it. */
  isFilled: boolean;
}

/** The way to let somebody else answer on this device. */
export function HandOverLink({ review, source, isFilled }: HandOverLinkProps) {
  if (source.single && isFilled) return null;
  return (
    <Panel title="Let people answer on this device" tone="plain">
      <p>
        Hand this device to one person after another. Each sees one statement at a time, in large
        words, and nobody else’s answers.
      </p>
      <ButtonGroup>
        <ButtonLink kind="secondary" icon="person" href={paths.handOver(review.id, source.id)}>
          Hand over
        </ButtonLink>
      </ButtonGroup>
    </Panel>
  );
}
