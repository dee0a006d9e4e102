import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { root } from './place.ts';

/** A file of ours, by its path from the root, with what it says. */
export type Source = { readonly path: string; readonly text: string };

export type Import = {
  readonly specifier: string;
  /** Fetched when it is needed: `import('…')`. */
  readonly isLazy: boolean;
  /** A path from the root when it is a file of ours; undefined for a package. */
  readonly path: string | undefined;
};

export function readSources(...folders: string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
      .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
      .filter((path) => /\.(m?js|tsx?)$/.test(path))
      .map((path) => ({ path, text: readFileSync(`${root}/${path}`, 'utf8') })),
  );
}

const commentOrString =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;
const eager = /\b(?:import|export)\s+(?:[\w\s$*{},]+\sfrom\s*)?['"]([^'"]+)['"]/g;
const lazy = /\bimport\(\s*['"]([^'"]+)['"]/g;

export function importsOf({ path, text }: Source): Import[] {
  const code = text.replace(commentOrString, (found) => (found.startsWith('/') ? '' : found));
  const found = (pattern: RegExp, isLazy: boolean) =>
    [...code.matchAll(pattern)].map(([, specifier = '']) => ({
      specifier,
      isLazy,
      path: resolve(path, specifier),
    }));
  return [...found(eager, false), ...found(lazy, true)];
}

/** What runs: the text without its comments, its strings empty. Templates stay: code is in them. */
export function codeOf({ text }: Source): string {
  return text.replace(commentOrString, (found) =>
    found.startsWith('`') ? found : found.startsWith('/') ? '' : "''",
  );
}

/** The aliases of package.json's "imports" all name a folder of src/, but for two. */
function resolve(from: string, specifier: string): string | undefined {
  const [bare = ''] = specifier.split('?');
  if (bare.startsWith('.')) return posix.join(posix.dirname(from), bare);
  if (/^#(tests|indicators)\//.test(bare)) return bare.slice(1);
  return bare.startsWith('#') ? `src/${bare.slice(1)}` : undefined;
}
