import type { Busy } from './spreadsheet-step.ts';

const WORDS: Readonly<Record<NonNullable<Busy>, string>> = {
  reading: 'Reading the file',
  adding: 'Adding the sheets',
  undoing: 'Undoing',
};

/** Says what is being done, on the screen and aloud. It is there before its words, or they go unheard. */
export function BusyStatus({ busy }: { busy: Busy }) {
  return (
    <div className="ui-loading" role="status">
      {busy !== null && (
        <>
          <span className="ui-loading__dots" aria-hidden="true" />
          {WORDS[busy]}
        </>
      )}
    </div>
  );
}
