/**
 * `npm run schemas`: writes docs/schemas/, and the tables of fields in docs/privacy.md, anew from
 * what the app itself checks with.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { ensurePackages } from './machine/packages.mjs';

const PRIVACY = 'docs/privacy.md';

ensurePackages();
const [{ runnerImport }, prettier] = await Promise.all([import('vite'), import('prettier')]);
const [schemas, tables] = await Promise.all([
  runnerImport('./scripts/schemas/json-schemas.ts'),
  runnerImport('./scripts/schemas/reach-tables.ts'),
]);
for (const [name, schema] of Object.entries(schemas.module.jsonSchemas())) {
  await write(`docs/schemas/${name}`, JSON.stringify(schema, null, 2));
}
await write(PRIVACY, tables.module.withReachTables(readFileSync(PRIVACY, 'utf8')));

/**
 * @param {string} filepath
 * @param {string} text
 */
async function write(filepath, text) {
  const settings = await prettier.resolveConfig(filepath);
  writeFileSync(filepath, await prettier.format(text, { ...settings, filepath }));
  console.log(filepath);
}
