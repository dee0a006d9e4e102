import * as z from 'zod/mini';
import { failed, ok, type Result } from '#domain/result.ts';

/** Why something stored cannot be used. `newer-version` was written by a later app. */
export type DecodeFailure =
  | { readonly reason: 'newer-version'; readonly version: number }
  | { readonly reason: 'corrupt'; readonly where: string };

/** Turns a record of one version into the next; knows nothing of any other version. */
export type Migration = (stored: Record<string, unknown>) => Record<string, unknown>;

/** One kind of stored record: its shape today, and how to get there from every earlier shape. */
export type RecordKind<Shape> = {
  readonly name: string;
  readonly version: number;
  readonly schema: z.ZodMiniType<Shape>;
  /** The first takes version 1 to 2. Append-only: there is one fewer than there are versions. */
  readonly migrations: readonly Migration[];
  /** Where a record that fits the schema is wrong all the same; null when it is sound. */
  faultIn?(record: Shape): string | null;
};

const Versioned = z.looseObject({ version: z.int().check(z.positive()) });

/**
 * The one way in for everything stored or opened: unknown, then migrated, then parsed.
 *
 * @returns the record, or why it cannot be used. Never throws, and never changes what it is given.
 */
export function decodeRecord<Shape>(
  kind: RecordKind<Shape>,
  stored: unknown,
): Result<Shape, DecodeFailure> {
  const versioned = Versioned.safeParse(stored);
  if (!versioned.success) return failed({ reason: 'corrupt', where: 'version' });
  const { version } = versioned.data;
  if (version > kind.version) return failed({ reason: 'newer-version', version });
  const current = migrated(kind.migrations.slice(version - 1), versioned.data);
  if (current === null) return failed({ reason: 'corrupt', where: `version ${version}` });
  const parsed = kind.schema.safeParse(current);
  if (!parsed.success) return failed({ reason: 'corrupt', where: firstPath(parsed.error) });
  const fault = kind.faultIn?.(parsed.data) ?? null;
  return fault === null ? ok(parsed.data) : failed({ reason: 'corrupt', where: fault });
}

/** Null where a migration trips: nobody has checked yet that the old record is what it should be. */
function migrated(
  migrations: readonly Migration[],
  stored: Record<string, unknown>,
): Record<string, unknown> | null {
  try {
    return migrations.reduce((record, migrate) => migrate(record), stored);
  } catch {
    return null;
  }
}

function firstPath(error: z.core.$ZodError): string {
  return error.issues[0]?.path.map(String).join('.') ?? '';
}
