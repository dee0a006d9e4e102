import { useEffect, useMemo, useRef, useState } from 'react';
import type { Publication } from '#domain/comparing/picture.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { download } from '#files/download.ts';
import { comparisonDocument } from '#report/comparison/comparison-document.ts';
import { FileDownload } from '#ui/FileDownload.tsx';
import { Notice } from '#ui/Notice.tsx';
import { InShort } from './InShort.tsx';
import { benchmarkMaker, figuresMaker, type NoFile, reportMakers } from './published-files.ts';

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
  const save = async (make: ReturnType<typeof benchmarkMaker>): Promise<void> => {
    setOutcome({ kind: 'making' });
    const file = await make();
    if (file.ok) download(file.value.name, file.value.content);
    setOutcome(
      file.ok ? { kind: 'done', name: file.value.name } : { kind: 'failed', why: file.error },
    );
  };
  const busy = outcome.kind === 'making';
  const report = reportMakers(document, publication.made);
  const several = publication.groups.length > 1;
  return (
    <>
      <h3 ref={heading} tabIndex={-1} className="compare-question">
        What it says
      </h3>
      <InShort document={document} />
      <h3>As files</h3>
      <FileDownload
        title="Report"
        format="PDF"
        description="To read, print and send."
        busy={busy}
        onDownload={() => void save(report.pdf)}
      />
      <FileDownload
        title="Report"
        format="Word"
        description="The same, to work on in a word processor."
        busy={busy}
        onDownload={() => void save(report.docx)}
      />
      <FileDownload
        title="Report"
        format="HTML"
        description="The same as a web page that needs nothing else."
        busy={busy}
        onDownload={() => void save(report.html)}
      />
      <FileDownload
        title="Figures"
        format="CSV"
        description="Every figure in a row of its own, with the rules that it was cleared by."
        busy={busy}
        onDownload={() => void save(figuresMaker(publication, instrument))}
      />
      {publication.groups.map(({ filter }, at) => (
        <FileDownload
          key={JSON.stringify(filter)}
          title={several ? `Benchmark of the ${NAMES[at] ?? ''} group` : 'Benchmark'}
          format="JSON"
          description="For services: each opens it in its own review and sees itself among the others."
          busy={busy}
          onDownload={() => void save(benchmarkMaker(publication, at))}
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

const NAMES = ['first', 'second'];

const WHY: Readonly<Record<NoFile, string>> = {
  nothing: 'All figures of this group are held back, so there is no benchmark of it.',
  unavailable: 'The file could not be made. Reload the page and try again.',
};
