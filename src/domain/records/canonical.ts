/** The same text for the same plain data, whatever order its members were put in. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => sorted(part)) ?? '';
}

/** Whether two pieces of plain data say the same. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || canonical(a) === canonical(b);
}

function sorted(part: unknown): unknown {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
  return Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
