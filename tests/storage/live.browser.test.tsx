import { beforeEach, expect, test, vi } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { added } from '#storage/change.ts';
import { database } from '#storage/database.ts';
import { useLive } from '#storage/live.ts';
import { allReviews } from '#storage/reviews.ts';
import { Database } from '#storage/tables.ts';
import { writeTo } from '#storage/write.ts';
import { aReview } from '#tests/builders/records.ts';
import { cleanSlate } from './clean-slate.ts';

beforeEach(cleanSlate);

test('what a screen reads is read again when it changes, here or in another tab', async () => {
  const { result } = await renderHook(() => useLive(allReviews, []));
  await vi.waitFor(() => expect(names(result.current)).toEqual([]));
  await writeTo(database, added.review(aReview()));
  await vi.waitFor(() => expect(names(result.current)).toEqual(['Harbour View']));

  const { service } = aReview();
  const otherTab = new Database();
  await otherTab.reviews.put(aReview({ service: { ...service, name: 'Harbour House' } }));
  otherTab.close();
  await vi.waitFor(() => expect(names(result.current)).toEqual(['Harbour House']));
});

test('what cannot be read is a named failure, not an error', async () => {
  const refuse = () => Promise.reject(new DOMException('Not now', 'QuotaExceededError'));
  const { result } = await renderHook(() => useLive(refuse, []));
  await vi.waitFor(() => expect(result.current).toEqual({ ok: false, error: 'quota' }));
});

type Reviews = ReturnType<typeof useLive<Awaited<ReturnType<typeof allReviews>>>>;

function names(live: Reviews) {
  return live?.ok ? live.value.records.map(({ service }) => service.name) : undefined;
}
