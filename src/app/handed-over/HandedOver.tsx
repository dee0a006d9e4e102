import { TakePart } from '#features/take-part/handed-over/TakePart.tsx';
import { WritingCheckContext } from '#ui/writing-check.ts';
import { checkWriting } from '../check-writing.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { ParticipantFailed } from '../ParticipantFailed.tsx';

/**
 * What a device that has been handed over shows, whatever its address says: none of the app's own
 * screens, menus or ways to save a file, which would show or hold what others answered.
 */
export function HandedOver() {
  return (
    <ErrorBoundary place="handed-over" fallback={insteadOfPage}>
      <WritingCheckContext value={checkWriting}>
        <TakePart />
      </WritingCheckContext>
    </ErrorBoundary>
  );
}

const insteadOfPage = () => (
  <ParticipantFailed advice="If it keeps happening, give the device back and say so." />
);
