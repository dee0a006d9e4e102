/** Several things as one would say them: "a, b and c". */
export function listed(things: readonly string[], join: 'and' | 'or' = 'and'): string {
  const last = things.at(-1) ?? '';
  return things.length < 2 ? last : `${things.slice(0, -1).join(', ')} ${join} ${last}`;
}
