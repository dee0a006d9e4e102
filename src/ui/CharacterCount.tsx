interface CharacterCountProps {
  length: number;
  limit: number;
}

function countInWords(left: number): string {
  const characters = Math.abs(left) === 1 ? 'character' : 'characters';
  return left < 0 ? `${-left} ${characters} too many` : `${left} ${characters} left`;
}

/** How much room is left. Spoken only when the limit is passed, not at every key. */
export function CharacterCount({ length, limit }: CharacterCountProps) {
  const left = limit - length;
  return (
    <div className="ui-count">
      <span className={left < 0 ? 'ui-count__over' : undefined}>{countInWords(left)}</span>
      <span role="status" className="visually-hidden">
        {left < 0 ? `The text is longer than ${limit} characters` : ''}
      </span>
    </div>
  );
}
