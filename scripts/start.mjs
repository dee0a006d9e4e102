/** `npm start`: installs what is missing, builds the app and serves it on this machine. */
import { ensurePackages } from './machine/packages.mjs';

ensurePackages();
const { build, preview } = await import('vite');
await build();
const server = await preview({ preview: { port: Number(process.env['PORT'] ?? 4173) } });
console.log('\nSRI 2 is ready. Open the address below; Ctrl+C stops it.');
server.printUrls();
