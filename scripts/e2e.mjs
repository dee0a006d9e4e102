/** `npm run e2e`: builds, then runs the journeys; `npm run e2e -- main-job` runs that spec alone. */
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { ensurePackages } from './machine/packages.mjs';
import { ensurePrograms } from './machine/programs.mjs';

ensurePackages();
ensurePrograms();
const { build } = await import('vite');
await build();

const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--config=tests/e2e/playwright.config.ts',
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', env: { ...process.env, E2E_PORT: String(await freePort()) } },
);
process.exit(status ?? 1);

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
