import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/**
 * Makes the next version out of a built one: the same app, but every script, style, typeface and
 * picture has another name, as if each of them had changed, and the old names are gone.
 */
export function makeNextVersion(built: string, next: string): void {
  cpSync(built, next, { recursive: true });
  const names = readdirSync(join(next, 'assets'));
  for (const file of ['index.html', 'service-worker.js', ...names.map((it) => `assets/${it}`)]) {
    if (['.html', '.js', '.css'].includes(extname(file))) renameWithin(join(next, file), names);
  }
  for (const name of names) {
    renameSync(join(next, 'assets', name), join(next, 'assets', `next-${name}`));
  }
}

function renameWithin(file: string, names: readonly string[]): void {
  const text = readFileSync(file, 'utf8');
  const renamed = text.replaceAll(/[\w.-]+\.\w+/gu, (word) =>
    names.includes(word) ? `next-${word}` : word,
  );
  // The page itself keeps its name: the worker tells by a revision that it is another one.
  writeFileSync(file, renamed.replace(/(?<="revision":")(?=\w+","url":"index\.html")/u, 'next'));
}
