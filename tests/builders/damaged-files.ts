import { type Chance, upTo } from './chance.ts';

/** Damages a file, or makes one that somebody who means harm might. */
export type Mutation = (file: Uint8Array, chance: Chance) => Uint8Array<ArrayBuffer>;

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** What disks, networks and memory do to a file. */
export const DAMAGE: Readonly<Record<string, Mutation>> = {
  'bits flipped': (file, chance) => {
    const bytes = joined(file);
    for (let flips = 1 + upTo(chance, 8); flips > 0; flips -= 1) {
      const at = upTo(chance, bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << upTo(chance, 8));
    }
    return bytes;
  },
  'one bit flipped': (file, chance) => {
    const bytes = joined(file);
    const at = upTo(chance, bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << upTo(chance, 8));
    return bytes;
  },
  'cut short': (file, chance) => joined(file.subarray(0, upTo(chance, file.length))),
  'beginning lost': (file, chance) => joined(file.subarray(upTo(chance, file.length))),
  'a piece lost': (file, chance) => {
    const [from, to] = piece(chance, file.length);
    return joined(file.subarray(0, from), file.subarray(to));
  },
  'a piece doubled': (file, chance) => {
    const [from, to] = piece(chance, file.length);
    return joined(file.subarray(0, to), file.subarray(from));
  },
  'two pieces swapped': (file, chance) => {
    const [from, middle] = piece(chance, file.length);
    const to = middle + upTo(chance, file.length - middle);
    return joined(
      file.subarray(0, from),
      file.subarray(middle, to),
      file.subarray(from, middle),
      file.subarray(to),
    );
  },
  'a piece zeroed': (file, chance) => {
    const bytes = joined(file);
    bytes.fill(0, ...piece(chance, bytes.length));
    return bytes;
  },
  'two files in one': (file) => joined(file, file),
};

/** What other programs do to a text. */
export const ENCODINGS: Readonly<Record<string, Mutation>> = {
  'UTF-16, little end first': (file) => utf16(textOf(file), true),
  'UTF-16, big end first': (file) => utf16(textOf(file), false),
  'Latin-1': (file) => Uint8Array.from(textOf(file), (letter) => letter.charCodeAt(0)),
  'a mark at the beginning': (file) => joined(Uint8Array.of(0xef, 0xbb, 0xbf), file),
  'line ends of another system': (file) => bytesOf(textOf(file).replaceAll('\n', '\r\n')),
  'half a letter as bytes': (file, chance) => {
    const at = upTo(chance, file.length);
    return joined(file.subarray(0, at), Uint8Array.of(0xed, 0xa0, 0x80), file.subarray(at));
  },
};

function utf16(text: string, isLittle: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  view.setUint16(0, 0xfeff, isLittle);
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2 + 2, text.charCodeAt(at), isLittle);
  }
  return new Uint8Array(view.buffer);
}

/** Two places in a file, the earlier first. */
function piece(chance: Chance, length: number): readonly [number, number] {
  const [a, b] = [upTo(chance, length), upTo(chance, length)];
  return a < b ? [a, b] : [b, a];
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
