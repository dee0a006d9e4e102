/** `npm run bench`: loads tests/bench/index.ts as Vite would, and calls its `main()`. */
import { ensurePackages } from './machine/packages.mjs';

ensurePackages();
// What is measured is what people get: React and the build as they are in production.
process.env['NODE_ENV'] = 'production';
const { createServer, isRunnableDevEnvironment } = await import('vite');
// Vite's runnerImport would do, but it closes before main() gets to its own dynamic imports.
const server = await createServer({
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});
try {
  const environment = server.environments.ssr;
  if (!isRunnableDevEnvironment(environment)) throw new Error('Vite cannot run modules here.');
  const { main } = await environment.runner.import('/tests/bench/index.ts');
  await main();
} finally {
  await server.close();
}
