import { create } from 'zustand';

/** What there is to tell about running without a network, or about a newer version. */
export type OfflineNews =
  | { readonly kind: 'none' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'update'; readonly step: 'offered' | 'under-way' | 'not-saved' };

interface OfflineNewsStore {
  news: OfflineNews;
  /** Everything is on the device now. An update that is on offer is the more pressing news. */
  sayReady: () => void;
  sayUpdate: (step: 'offered' | 'under-way' | 'not-saved') => void;
  dismiss: () => void;
}

export const useOfflineNews = create<OfflineNewsStore>()((set) => ({
  news: { kind: 'none' },
  sayReady: () => set(({ news }) => (news.kind === 'update' ? {} : { news: { kind: 'ready' } })),
  sayUpdate: (step) => set({ news: { kind: 'update', step } }),
  dismiss: () => set({ news: { kind: 'none' } }),
}));
