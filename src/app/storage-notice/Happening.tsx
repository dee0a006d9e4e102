import { unreachable } from '#domain/never.ts';
import { BlockedNotice } from './BlockedNotice.tsx';
import { NewerVersionNotice } from './NewerVersionNotice.tsx';
import { RemovedNotice } from './RemovedNotice.tsx';
import type { StorageHappening } from './storage-happening.ts';
import { VanishedNotice } from './VanishedNotice.tsx';

/** Says what has happened to the database, and offers a way on. */
export function Happening({ news, was }: StorageHappening) {
  switch (news) {
    case 'blocked':
      return <BlockedNotice />;
    case 'newer-version':
      return <NewerVersionNotice />;
    case 'removed':
      return <RemovedNotice />;
    case null:
      return was && <VanishedNotice was={was} />;
    default:
      return unreachable(news);
  }
}
