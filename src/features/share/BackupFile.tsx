import { useState } from 'react';
import type { OpenReview } from '#domain/records/review-records.ts';
import { now } from '#features/clock.ts';
import { BACKUP_ENDING, decodeBackup, encodeBackup } from '#files/backup.ts';
import { download } from '#files/download.ts';
import { fileName } from '#files/file-name.ts';
import { FileDownload } from '#ui/FileDownload.tsx';
import { Notice } from '#ui/Notice.tsx';
import { SavedNotice } from './SavedNotice.tsx';

/** The whole review as a file that the service keeps. */
export function BackupFile({ open }: { open: OpenReview }) {
  const [saved, setSaved] = useState<'yes' | 'no' | null>(null);
  const name = fileName(open.review.service.name, BACKUP_ENDING);
  const make = () => {
    const text = encodeBackup([open], now());
    // Nothing is called a backup that could not be opened again.
    const isWhole = decodeBackup(text).ok;
    if (isWhole) download(name, new Blob([text], { type: 'application/json' }));
    setSaved(isWhole ? 'yes' : 'no');
  };
  return (
    <section className="share-file" aria-labelledby="share-backup">
      <h2 id="share-backup">To keep: the whole review</h2>
      <h3>What it contains</h3>
      <p>
        Everything in this review: the service, all sheets with their examples, reflections and the
        action plan. What has been deleted is not in it. Reviews live in this browser only, so keep
        a copy where your service keeps its private records, and send it to nobody else.
      </p>
      <FileDownload
        title="Review file (backup)"
        format="JSON"
        description={`Saved as ${name}. Keep it somewhere safe.`}
        onDownload={make}
      />
      <SavedNotice name={saved === 'yes' ? name : null} />
      <div role="alert">
        {saved === 'no' && (
          <Notice tone="warning">
            The review file could not be made: something in this review cannot be read. Everything
            is still here on this device.
          </Notice>
        )}
      </div>
    </section>
  );
}
