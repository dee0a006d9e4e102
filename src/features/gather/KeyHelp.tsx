interface KeyHelpProps {
  ratingKeys: boolean;
  notApplicable: string;
}

/** The keys of this page, in a line or two. */
export function KeyHelp({ ratingKeys, notApplicable }: KeyHelpProps) {
  return (
    <p className="gather-keys">
      <span className="gather-keys__title">Keys:</span>{' '}
      {ratingKeys && (
        <>
          <Key name="1" /> to <Key name="5" /> rate, <Key name="N" /> {notApplicable.toLowerCase()},{' '}
          <Key name="E" /> example,{' '}
        </>
      )}
      <Key name="Enter" /> next statement, <Key name="Shift" /> + <Key name="Enter" /> the one
      before. From an example, <Key name="Ctrl" /> + <Key name="Enter" /> goes on.
    </p>
  );
}

function Key({ name }: { name: string }) {
  return <kbd className="gather-keys__key">{name}</kbd>;
}
