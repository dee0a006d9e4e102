import { Notice } from '#ui/Notice.tsx';

/** Says where a file has gone, aloud as well; nothing before there is one. */
export function SavedNotice({ name }: { name: string | null }) {
  return (
    <div role="status">
      {name !== null && <Notice tone="success">{name} is in your downloads folder.</Notice>}
    </div>
  );
}
