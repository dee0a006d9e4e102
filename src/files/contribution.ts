import { Contribution } from '#domain/contribution/contribution.ts';
import { ok, type Result } from '#domain/result.ts';
import * as z from 'zod/mini';
import type { FileFailure } from './file-failure.ts';
import { openExactly } from './file-kind.ts';

/** What these files call themselves. */
export const CONTRIBUTION_KIND = 'sri2-contribution';
const FORMAT = 1;

/** How their names end. What stands before it says nothing of the service. */
export const CONTRIBUTION_ENDING = '.sri2-contribution.json';

/** The file as a whole. It goes to others, so it is strict: what is not named here is in none. */
export const ContributionFile = z.strictObject({
  kind: z.literal(CONTRIBUTION_KIND),
  format: z.literal(FORMAT),
  ...Contribution.shape,
});

/** The text of a contribution: JSON with line breaks, so that a person can read it without this app. */
export function encodeContribution(contribution: Contribution): string {
  const file = { kind: CONTRIBUTION_KIND, format: FORMAT, ...contribution };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a contribution whole, or says why not: never a part of one. */
export function decodeContribution(text: string): Result<Contribution, FileFailure> {
  const file = openExactly(text, {
    kind: CONTRIBUTION_KIND,
    format: FORMAT,
    schema: ContributionFile,
  });
  if (!file.ok) return file;
  const { kind: _kind, format: _format, ...contribution } = file.value;
  return ok(contribution);
}
