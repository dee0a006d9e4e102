/** Says what is being done, on the screen and aloud. It is there before its words, or they go unheard. */
export function BusyStatus({ words }: { words: string | null }) {
  return (
    <div className="ui-loading" role="status">
      {words !== null && (
        <>
          <span className="ui-loading__dots" aria-hidden="true" />
          {words}
        </>
      )}
    </div>
  );
}
