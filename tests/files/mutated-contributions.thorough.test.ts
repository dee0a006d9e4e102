import { expect, test } from 'vitest';
import type { Contribution } from '#domain/contribution/contribution.ts';
import { makeContribution } from '#domain/contribution/make-contribution.ts';
import { canonical } from '#domain/records/canonical.ts';
import type { Result } from '#domain/result.ts';
import { readPlain } from '#files/chosen-file.ts';
import { decodeContribution, encodeContribution } from '#files/contribution.ts';
import type { FileFailure } from '#files/file-failure.ts';
import { choices, contributionId } from '#tests/builders/contributions.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { mutatedFiles } from '#tests/builders/mutated-files.ts';
import { reviewOfSecrets } from '#tests/builders/review-of-secrets.ts';
import { faultInSentence } from './plain-sentence.ts';

const COUNT = 10_000;
const SEED = 20261122;

const instrument = loadV1();
const contribution = makeContribution(
  { ...reviewOfSecrets(instrument), instrument },
  choices({
    follows: contributionId('before'),
    programme: 'NORTH14',
    service: { area: 'lothian', sector: 'third', setting: null, size: '20-49' },
  }),
);

test('10,000 mutated contributions: each is refused in a sentence, or taken whole', async () => {
  const problems: string[] = [];
  const seen = { refused: 0, taken: 0 };
  for (const { how, bytes } of mutatedFiles(encodeContribution(contribution), COUNT, SEED)) {
    const read = await readWhole(bytes);
    seen[read.ok ? 'taken' : 'refused'] += 1;
    const problem = read.ok
      ? faultIn(read.value, bytes)
      : faultInSentence(read.error, 'contribution');
    if (problem !== null) problems.push(`${how}: ${problem}`);
  }
  console.info(`Mutated contributions: ${seen.refused} refused, ${seen.taken} taken`);
  expect(problems.slice(0, 5)).toEqual([]);
  expect(seen.refused).toBeGreaterThan(COUNT / 3);
  expect(seen.taken).toBeGreaterThan(COUNT / 20);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect({}).not.toHaveProperty('polluted');
}, 120_000);

async function readWhole(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<Contribution, FileFailure>> {
  const text = await readPlain(new Blob([bytes]), 'sri2-contribution');
  return text.ok ? decodeContribution(text.value) : text;
}

/** Everything in the file, and nothing else, must be in what was taken, and stay so. */
function faultIn(taken: Contribution, bytes: Uint8Array): string | null {
  const text = new TextDecoder().decode(bytes);
  const again = encodeContribution(taken);
  if (canonical(JSON.parse(again)) !== canonical(JSON.parse(text))) return `not whole: ${again}`;
  const read = decodeContribution(again);
  return read.ok && encodeContribution(read.value) === again ? null : 'not the same afterwards';
}
