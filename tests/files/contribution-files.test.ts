import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { typedCode } from '#domain/contribution/withdrawal.ts';
import { encodeContribution } from '#files/contribution.ts';
import { readContributionFiles } from '#files/contribution-files.ts';
import { encodeWithdrawal } from '#files/withdrawal.ts';
import { country } from '#tests/builders/country.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';

const [one, two] = country(smallInstrument(), 2);
if (!one || !two) throw new Error('There are two');
const text = encodeContribution(one);

describe('contributions', () => {
  test('are read from files and out of ZIP files, whatever folder they are in', async () => {
    const zip = zipped({
      'autumn/two.sri2-contribution.json': encodeContribution(two),
      '__MACOSX/._two.json': 'what a Mac puts there',
      'autumn/.DS_Store': 'and there',
    });
    expect(await readAll(named('one.json', text), named('all.ZIP', zip))).toEqual([
      {
        name: 'one.json',
        result: { ok: true, value: { kind: 'contribution', contribution: one } },
      },
      {
        name: 'two.sri2-contribution.json in all.ZIP',
        result: { ok: true, value: { kind: 'contribution', contribution: two } },
      },
    ]);
  });

  test('of a thousand in one file all are read', async () => {
    const files = Array.from({ length: 1203 }, (_, nth) => [`${nth}.json`, text]);
    const read = await readAll(named('all.zip', zipped(Object.fromEntries(files))));
    expect(read.filter(({ result }) => result.ok)).toHaveLength(1203);
    expect(new Set(read.map(({ name }) => name)).size).toBe(1203);
  });

  test('that are taken back are told from the rest', async () => {
    const code = typedCode('K7QMX-20HVB-9TDRN-E4PZA');
    if (code === null) throw new Error('It is one');
    const withdrawal = { id: one.id, code };
    expect(await readAll(named('back.json', encodeWithdrawal(withdrawal)))).toEqual([
      { name: 'back.json', result: { ok: true, value: { kind: 'withdrawal', withdrawal } } },
    ]);
  });
});

describe('what cannot be used is refused by itself, with the reason', () => {
  const large = 'x'.repeat(2 * 1024 * 1024);
  test.each([
    ['a letter', named('letter.json', 'Dear team'), 'not-sri2'],
    ['a backup', named('b.json', '{"kind":"sri2-backup","format":1}'), 'wrong-kind'],
    ['a large file', named('large.json', large), 'too-large'],
    ['a ZIP file that is none', named('none.zip', 'Dear team'), 'damaged'],
    ['a ZIP file cut short', named('cut.zip', zipped({ 'a.json': text }).slice(0, -30)), 'damaged'],
    [
      'what becomes large in a ZIP file',
      named('bomb.zip', zipped({ 'a.json': large })),
      'too-large',
    ],
    // No more of it is unpacked than it says that there is.
    ['what says that it stays small', named('bomb.zip', lying(large)), 'not-sri2'],
    [
      'a ZIP file in a ZIP file',
      named('a.zip', zipped({ 'b.zip': zipped({ 'a.json': text }) })),
      'not-sri2',
    ],
    ['nothing', named('nothing.json', ''), 'empty'],
  ])('%s', async (_, file, reason) => {
    const [refused, kept] = await readAll(file, named('one.json', text));
    expect(refused?.result).toMatchObject({ ok: false, error: { reason } });
    expect(kept?.result.ok).toBe(true);
  });
});

async function readAll(...files: readonly File[]) {
  const read = [];
  for await (const file of readContributionFiles(files)) read.push(file);
  return read;
}

function named(name: string, content: string | Uint8Array<ArrayBuffer>): File {
  return new File([content], name);
}

function zipped(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> {
  const bytes = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return new Uint8Array(zipSync(Object.fromEntries(bytes)));
}

/** A ZIP file with something large that it says has 100 bytes, in both places where it says so. */
function lying(content: string): Uint8Array<ArrayBuffer> {
  const zip = zipped({ 'a.json': content });
  const view = new DataView(zip.buffer);
  for (let at = 0; at + 4 < zip.length; at += 1) {
    const mark = view.getUint32(at, true);
    if (mark === 0x04034b50) view.setUint32(at + 22, 100, true);
    if (mark === 0x02014b50) view.setUint32(at + 24, 100, true);
  }
  return zip;
}
