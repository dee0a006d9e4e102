/** `npm run schemas`: writes docs/schemas/ anew from the schemas that the app itself checks with. */
import { writeFileSync } from 'node:fs';
import { ensurePackages } from './machine/packages.mjs';

ensurePackages();
const [{ runnerImport }, prettier] = await Promise.all([import('vite'), import('prettier')]);
const { module } = await runnerImport('./scripts/schemas/json-schemas.ts');
for (const [name, schema] of Object.entries(module.jsonSchemas())) {
  const filepath = `docs/schemas/${name}`;
  const settings = await prettier.resolveConfig(filepath);
  const text = await prettier.format(JSON.stringify(schema, null, 2), { ...settings, filepath });
  writeFileSync(filepath, text);
  console.log(filepath);
}
