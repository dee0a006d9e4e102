import { Notice } from '#ui/Notice.tsx';

/** What only a person can check. */
export function BeforeItLeaves() {
  return (
    <div className="share-before">
      <Notice tone="warning" title="Before a file leaves your hands">
        <p>
          Read through everything that was typed: strengths, what to develop, reasons, progress
          notes. Is there a name, an initial, a date, a place or a story by which somebody could be
          recognised? Take it out first.
        </p>
      </Notice>
    </div>
  );
}
