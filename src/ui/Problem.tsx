import { Notice } from './Notice.tsx';

/** What went wrong, aloud as well. The region is there before its words. */
export function Problem({ sentence }: { sentence: string | null }) {
  return <div role="alert">{sentence !== null && <Notice tone="warning">{sentence}</Notice>}</div>;
}
