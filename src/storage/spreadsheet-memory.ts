import * as z from 'zod/mini';
import { ok, type Result } from '#domain/result.ts';
import { database } from './database.ts';
import { expected } from './expected.ts';
import type { StorageFailure } from './failure.ts';

const KEY = 'spreadsheets';

/** How many files and forms are remembered; those before make room. */
const MOST = 100;

const Digest = z.string().check(z.regex(/^[0-9a-f]{64}$/u));

const Matched = z.object({
  /** Of what stands above the columns, and the source: the words themselves are not kept. */
  headers: Digest,
  fields: z.array(z.nullable(z.string().check(z.maxLength(100)))).check(z.maxLength(500)),
});

const Taken = z.object({
  file: Digest,
  review: z.uuid(),
  source: z.string().check(z.maxLength(60)),
});

const Memory = z.object({ matched: z.array(Matched), taken: z.array(Taken) });
type Memory = z.infer<typeof Memory>;

/** Columns of files with these headers, as they were matched the last time. */
export type Matched = z.infer<typeof Matched>;
/** A file that was taken in here, by its digest. */
export type Taken = z.infer<typeof Taken>;

/** What the columns with these headers were last taken for; null where that is not known. */
export async function rememberedColumns(headers: string): Promise<Matched['fields'] | null> {
  const { matched } = await memory();
  return matched.find((one) => one.headers === headers)?.fields ?? null;
}

export async function wasTaken(file: Taken): Promise<boolean> {
  const { taken } = await memory();
  return taken.some((one) => isSameFile(one, file));
}

/** Remembers how a file's columns were matched, and that it was taken in. */
export async function rememberTaken(
  file: Taken,
  matched: Matched,
): Promise<Result<null, StorageFailure>> {
  return change((all) => ({
    matched: [matched, ...all.matched.filter(({ headers }) => headers !== matched.headers)],
    taken: [file, ...all.taken.filter((one) => !isSameFile(one, file))],
  }));
}

/** After it has been undone, the file was never taken in. How its columns match is known all the same. */
export async function forgetTaken(file: Taken): Promise<Result<null, StorageFailure>> {
  return change((all) => ({
    ...all,
    taken: all.taken.filter((one) => !isSameFile(one, file)),
  }));
}

async function memory(): Promise<Memory> {
  const stored = Memory.safeParse(await database.device.get(KEY));
  return stored.data ?? { matched: [], taken: [] };
}

function change(next: (all: Memory) => Memory): Promise<Result<null, StorageFailure>> {
  return expected(async () => {
    await database.transaction('rw', database.device, async () => {
      const { matched, taken } = next(await memory());
      await database.device.put(
        { matched: matched.slice(0, MOST), taken: taken.slice(0, MOST) },
        KEY,
      );
    });
    return ok(null);
  });
}

function isSameFile(a: Taken, b: Taken): boolean {
  return a.file === b.file && a.review === b.review && a.source === b.source;
}
