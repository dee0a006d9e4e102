import { paths } from '#features/paths.ts';
import { canLinkFolder } from '#files/folder/linked-folder.ts';
import { storageSentence } from '#storage/failure-words.ts';
import { Loading } from '#ui/Loading.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { BackupOfAll } from './BackupOfAll.tsx';
import { LinkedFolder } from './folder/LinkedFolder.tsx';
import './keep.scss';
import { useEverything } from './use-everything.ts';
import { ThisBrowser } from './ThisBrowser.tsx';

/** The truth about where the work is: in this browser, in backups, and in the bin. */
export function KeepingScreen() {
  const all = useEverything();
  // Nothing below may move under anybody's finger when it comes.
  if (all === undefined) return <Loading />;
  return (
    <Page
      width="wide"
      title="Keeping your work"
      lead="Your reviews are in this browser, on this device, under this login. Anywhere else there are only the files that you save."
      back={{ href: paths.home, label: 'Back to your reviews' }}
    >
      {!all.ok && (
        <Notice tone="warning" role="alert" title="Your reviews cannot be read now">
          {storageSentence(all.error)}
        </Notice>
      )}
      {all.ok && <BackupOfAll all={all.value} />}
      {canLinkFolder() && <LinkedFolder />}
      <ThisBrowser />
      <section className="keep-section" aria-labelledby="keep-gone">
        <h2 id="keep-gone">Deleted, and to be deleted</h2>
        <ul>
          <li>
            <a href={paths.bin}>The bin</a>: what was deleted in the last 30 days, to bring back.
          </li>
          <li>
            <a href={paths.remove}>Remove everything from this computer</a>: for a computer that
            somebody else will use.
          </li>
        </ul>
      </section>
    </Page>
  );
}
