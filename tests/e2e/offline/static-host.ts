import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** A host that knows nothing of the app, as many are: files in a folder, and no more. */
export interface StaticHost {
  /** Where the app is, with a slash at the end. */
  readonly address: string;
  /** A new version has been put in the place of the old one. */
  show: (folder: string) => void;
  /** Really down: its port refuses connections. */
  stop: () => Promise<void>;
}

/** Serves a folder under a path of a free port of this machine. */
export async function serve(folder: string, path = '/'): Promise<StaticHost> {
  let shown = folder;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const file = join(shown, pathname.replace(path, '') || 'index.html');
    if (!pathname.startsWith(path) || !existsSync(file)) return response.writeHead(404).end();
    const type = types[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' });
    return response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${path}`,
    show: (next) => {
      shown = next;
    },
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
