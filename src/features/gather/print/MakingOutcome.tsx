import { Notice } from '#ui/Notice.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import type { Making } from './use-sheet-files.ts';

/** How the making of a file goes, and what to know of it before it is printed. */
export function MakingOutcome({ making }: { making: Making }) {
  return (
    <>
      {making.kind === 'making' && making.share > 0 && <MakingProgress share={making.share} />}
      <div role="status">
        {making.kind === 'done' && (
          <Notice tone="success" title={`${making.name} is in your downloads folder.`}>
            Print it once. For more sheets, make another file: then no two have the same code.
          </Notice>
        )}
        {making.kind === 'done' && making.missing.length > 0 && (
          <Notice tone="warning" title="Some characters could not be printed">
            The PDF shows � in place of these: {making.missing.join(' ')}
          </Notice>
        )}
      </div>
      <div role="alert">
        {making.kind === 'failed' && (
          <Notice tone="warning">
            The PDF could not be made. Reload the page and try again, or download the web page.
          </Notice>
        )}
      </div>
    </>
  );
}

function MakingProgress({ share }: { share: number }) {
  const percent = Math.round(share * 100);
  return <ProgressBar label="Making the PDF" value={percent} max={100} text={`${percent}%`} />;
}
