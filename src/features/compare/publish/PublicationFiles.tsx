import { useEffect, useMemo, useRef, useState } from 'react';
import type { Publication } from '#domain/comparing/picture.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { download } from '#files/download.ts';
import { comparisonDocument } from '#report/comparison/comparison-document.ts';
import { FileDownload } from '#ui/FileDownload.tsx';
import { Notice } from '#ui/Notice.tsx';
import { InShort } from './InShort.tsx';
import type { Maker, NoFile } from './file-makers.ts';
import { filesOf } from './published-files.ts';

interface PublicationFilesProps {
  instrument: Instrument;
  publication: Publication;
}

type Outcome =
  | { readonly kind: 'idle' | 'making' }
  | { readonly kind: 'done'; readonly name: string }
  | { readonly kind: 'failed'; readonly why: NoFile };

/** What may be published, in short, and every file that it can be passed on as. */
export function PublicationFiles({ instrument, publication }: PublicationFilesProps) {
  const document = useMemo(
    () => comparisonDocument(publication, instrument),
    [publication, instrument],
  );
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' });
  const save = async (make: Maker): Promise<void> => {
    setOutcome({ kind: 'making' });
    const file = await make();
    if (file.ok) download(file.value.name, file.value.content);
    setOutcome(
      file.ok ? { kind: 'done', name: file.value.name } : { kind: 'failed', why: file.error },
    );
  };
  const files = filesOf(publication, instrument, document);
  return (
    <>
      <h3 ref={heading} tabIndex={-1} className="compare-question">
        What it says
      </h3>
      <InShort document={document} />
      <h3>As files</h3>
      {files.map(({ make, ...file }) => (
        <FileDownload
          key={`${file.title} ${file.format}`}
          {...file}
          busy={outcome.kind === 'making'}
          onDownload={() => void save(make)}
        />
      ))}
      <div role="status">
        {outcome.kind === 'done' && (
          <Notice tone="success">{outcome.name} is in your downloads folder.</Notice>
        )}
      </div>
      <div role="alert">
        {outcome.kind === 'failed' && <Notice tone="warning">{WHY[outcome.why]}</Notice>}
      </div>
    </>
  );
}

const WHY: Readonly<Record<NoFile, string>> = {
  nothing: 'All figures of this group are held back, so there is no benchmark of it.',
  unavailable: 'The file could not be made. Reload the page and try again.',
};
