import { resolve } from 'node:path';
import { build, preview } from 'vite';
import { root } from '../setup/place.ts';

/** Serves the production build, which is made first unless there is a folder with one. */
export async function withServedApp(
  built: string | null,
  visit: (address: string) => Promise<void>,
): Promise<void> {
  if (built === null) await build({ root, logLevel: 'warn' });
  const server = await preview({
    root,
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port: 0 },
    ...(built === null ? {} : { build: { outDir: resolve(built) } }),
  });
  try {
    const address = server.resolvedUrls?.local[0];
    if (address === undefined) throw new Error('The server has no address');
    await visit(address);
  } finally {
    await server.close();
  }
}
