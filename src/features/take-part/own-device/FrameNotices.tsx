import { Notice } from '#ui/Notice.tsx';

/** What has to be known on each page: that nothing is kept, or that one's own link is open. */
export function FrameNotices({ isOurs, isKept }: { isOurs: boolean; isKept: boolean }) {
  return (
    <>
      {isOurs && <Notice>This is what people see who open your link.</Notice>}
      {!isKept && (
        <Notice tone="warning" role="alert" title="This browser does not keep your answers">
          They are here only as long as this page is open. You can go on: hand them back before you
          close or reload it.
        </Notice>
      )}
    </>
  );
}
