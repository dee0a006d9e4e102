import { WRITING_LENGTH } from '#domain/records/text.ts';

/** A reason with an example added on a line of its own; unchanged when there is no room for it. */
export function withReason(why: string, example: string, source: string): string {
  const reason = [why.trimEnd(), `“${example.trim()}” (${source})`].filter(Boolean).join('\n');
  return reason.length > WRITING_LENGTH ? why : reason;
}
