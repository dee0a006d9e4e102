import { useState } from 'react';
import { BIN_DAYS } from '#domain/keeping/bin.ts';
import { paths } from '#features/paths.ts';
import { storageSentence } from '#storage/failure-words.ts';
import { useLive } from '#storage/live.ts';
import { save } from '#storage/saving.ts';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import '../keep.scss';
import type { BinItem } from './bin-items.ts';
import { BinList } from './BinList.tsx';
import { BinOutcome, type BinNews } from './BinOutcome.tsx';
import { EmptyBin } from './EmptyBin.tsx';
import { readBin } from './read-bin.ts';

/** What was deleted in the last weeks, to bring back or to be rid of. */
export function BinScreen() {
  const items = useLive(readBin, []);
  const [news, setNews] = useState<BinNews>({ kind: 'none' });
  async function bringBack(item: BinItem): Promise<void> {
    const isBack = await save(item.back);
    setNews({ kind: isBack ? 'back' : 'not-back', item });
  }
  return (
    <Page
      width="wide"
      title="The bin"
      lead={`What you delete can be brought back for ${BIN_DAYS} days. After that it goes for good.`}
      back={{ href: paths.keeping, label: 'Back to keeping your work' }}
    >
      <BinOutcome news={news} />
      {items?.ok === false && (
        <Notice tone="warning" role="alert" title="The bin cannot be opened now">
          {storageSentence(items.error)}
        </Notice>
      )}
      {items?.ok && <BinList items={items.value} onBringBack={(item) => void bringBack(item)} />}
      {items?.ok && items.value.length > 0 && (
        <EmptyBin count={items.value.length} onDone={setNews} />
      )}
    </Page>
  );
}
