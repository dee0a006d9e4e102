import { useEffect, useRef } from 'react';
import type { StorageFailure } from '#storage/failure.ts';
import { storageSentence } from '#storage/failure-words.ts';
import { Notice } from '#ui/Notice.tsx';
import type { BinItem } from './bin-items.ts';

/** What was done last in the bin. */
export type BinNews =
  | { readonly kind: 'none' }
  | { readonly kind: 'back'; readonly item: BinItem }
  | { readonly kind: 'not-back'; readonly item: BinItem }
  | { readonly kind: 'emptied' }
  | { readonly kind: 'not-emptied'; readonly failure: StorageFailure };

/** Says what was done. What was pressed has gone with it, so the focus comes here. */
export function BinOutcome({ news }: { news: BinNews }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (news.kind !== 'none') place.current?.focus();
  }, [news]);
  return (
    <div className="keep-outcome" ref={place} tabIndex={-1}>
      {news.kind === 'back' && (
        <Notice tone="success" actions={<a href={news.item.href}>Go to it</a>}>
          {news.item.name} is back ({news.item.place}).
        </Notice>
      )}
      {news.kind === 'not-back' && (
        <Notice tone="warning">
          {news.item.name} is not back yet. The message that begins “Not saved” says why.
        </Notice>
      )}
      {news.kind === 'emptied' && <Notice tone="success">The bin has been emptied.</Notice>}
      {news.kind === 'not-emptied' && (
        <Notice tone="warning">The bin was not emptied. {storageSentence(news.failure)}</Notice>
      )}
    </div>
  );
}
