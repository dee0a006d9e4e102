import type { Contribution } from '#domain/contribution/contribution.ts';
import type { Withdrawal } from '#domain/contribution/withdrawal.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import { bytesOf, plainText, readPlain } from './chosen-file.ts';
import { CONTRIBUTION_KIND, decodeContribution } from './contribution.ts';
import type { FileFailure } from './file-failure.ts';
import { unzipped } from './unzip.ts';
import { decodeWithdrawal, WITHDRAWAL_KIND } from './withdrawal.ts';

/** What a file that somebody opens to compare can hold. */
export type ContributionFile =
  | { readonly kind: 'contribution'; readonly contribution: Contribution }
  | { readonly kind: 'withdrawal'; readonly withdrawal: Withdrawal };

/** One file, also one out of a ZIP file, and what is in it or why it cannot be used. */
export type ReadFile = {
  readonly name: string;
  readonly result: Result<ContributionFile, FileFailure>;
};

/** In bytes. A contribution has some thousand; what is larger is something else. */
const LARGEST_CONTRIBUTION = 1024 * 1024;
/** In bytes, packed: 100,000 contributions have some 150 MB. */
const LARGEST_ZIP = 512 * 1024 * 1024;

/** Reads files one after the other, those in ZIP files among them. None stops the others. */
export async function* readContributionFiles(files: readonly File[]): AsyncGenerator<ReadFile> {
  for (const file of files) yield* readFile(file);
}

async function* readFile(file: File): AsyncGenerator<ReadFile> {
  const { name } = file;
  const isZip = name.toLowerCase().endsWith('.zip');
  if (file.size > (isZip ? LARGEST_ZIP : LARGEST_CONTRIBUTION)) {
    yield { name, result: failed({ reason: 'too-large' }) };
    return;
  }
  if (!isZip) {
    yield { name, result: decodeEither(await readPlain(file, CONTRIBUTION_KIND)) };
    return;
  }
  const bytes = await bytesOf(file);
  if (bytes === null) yield { name, result: failed({ reason: 'unreadable' }) };
  else yield* readZip(name, bytes);
}

async function* readZip(name: string, zip: Uint8Array): AsyncGenerator<ReadFile> {
  try {
    for (const { name: inside, content } of unzipped(zip, LARGEST_CONTRIBUTION)) {
      const result = content.ok
        ? decodeEither(plainText(content.value.bytes, CONTRIBUTION_KIND))
        : content;
      yield { name: `${inside} in ${name}`, result };
    }
  } catch {
    yield { name, result: failed({ reason: 'damaged', where: 'it cannot be unpacked' }) };
  }
}

function decodeEither(text: Result<string, FileFailure>): ReadFile['result'] {
  if (!text.ok) return text;
  const contribution = decodeContribution(text.value);
  if (contribution.ok) return ok({ kind: 'contribution', contribution: contribution.value });
  const { error } = contribution;
  if (error.reason !== 'wrong-kind' || error.found !== WITHDRAWAL_KIND) return contribution;
  const withdrawal = decodeWithdrawal(text.value);
  return withdrawal.ok ? ok({ kind: 'withdrawal', withdrawal: withdrawal.value }) : withdrawal;
}
