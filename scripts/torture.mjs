/** `npm run torture`: loads tests/torture/index.ts as Vite would, and calls its `main()`. */
import { ensurePackages } from './machine/packages.mjs';

ensurePackages();
// What is tortured is what people get: React and the build as they are in production.
process.env['NODE_ENV'] = 'production';
const { createServer, isRunnableDevEnvironment } = await import('vite');
const server = await createServer({
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  // No page is served by it.
  optimizeDeps: { noDiscovery: true },
});
try {
  const environment = server.environments.ssr;
  if (!isRunnableDevEnvironment(environment)) throw new Error('Vite cannot run modules here.');
  const { main } = await environment.runner.import('/tests/torture/index.ts');
  process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
} finally {
  await server.close();
}
