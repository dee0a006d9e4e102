import { useState } from 'react';
import { evidenceFrom } from '#domain/scoring/evidence.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { download } from '#files/download.ts';
import { figuresCsv } from '#report/csv/figures.ts';
import { FileDownload } from '#ui/FileDownload.tsx';
import { SavedNotice } from './SavedNotice.tsx';

const NAME = 'figures.csv';

/** The figures for a spreadsheet. */
export function FiguresFile({ open }: { open: OpenReview }) {
  const [isSaved, setIsSaved] = useState(false);
  const make = () => {
    const { instrument, review, sheets } = open;
    const text = figuresCsv(instrument, evidenceFrom(instrument, review.id, sheets));
    download(NAME, new Blob([text], { type: 'text/csv' }));
    setIsSaved(true);
  };
  return (
    <section className="share-file" aria-labelledby="share-figures">
      <h2 id="share-figures">For a spreadsheet: the figures</h2>
      <h3>What it contains</h3>
      <ul>
        <li>For each indicator: every source, every viewpoint, and the score</li>
        <li>How many sheets and ratings there are, how often each rating was given, the mean</li>
        <li>How many sources a figure rests on</li>
      </ul>
      <p>
        Figures that could point at a person are left empty, as everywhere. There is no text in it
        that anybody typed.
      </p>
      <FileDownload
        title="Figures"
        format="CSV"
        description={`Saved as ${NAME}, for Excel and other spreadsheets.`}
        onDownload={make}
      />
      <SavedNotice name={isSaved ? NAME : null} />
    </section>
  );
}
