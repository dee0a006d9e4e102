/** What an address says under each name of a pattern. Text from outside: screens parse it. */
export type Params = Readonly<Record<string, string | undefined>>;

/**
 * The parameters, if the place fits the pattern "/review/:reviewId/reflect/:indicatorId?", else
 * undefined. Only the last part may be optional.
 */
export function matchPath(pattern: string, place: string): Params | undefined {
  const expected = partsOf(pattern);
  const actual = partsOf(place);
  if (actual.length > expected.length) return undefined;
  const params: Record<string, string | undefined> = {};
  for (const [index, part] of expected.entries()) {
    const given = actual[index];
    const isOptional = part.endsWith('?');
    if (given === undefined && !isOptional) return undefined;
    if (!part.startsWith(':') && given !== part) return undefined;
    if (part.startsWith(':')) params[part.slice(1, isOptional ? -1 : undefined)] = decoded(given);
  }
  return params;
}

const partsOf = (path: string): string[] => path.split('/').filter(Boolean);

/** A malformed escape ("%E0%A4") is kept as it stands, for the screen to refuse. */
function decoded(part: string | undefined): string | undefined {
  try {
    return part === undefined ? undefined : decodeURIComponent(part);
  } catch {
    return part;
  }
}
