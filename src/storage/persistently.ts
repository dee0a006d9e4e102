import type { Database } from './tables.ts';
import { storageNews } from './storage-news.ts';

/** The names of errors that say: the browser has closed the connection. iOS does, in the background. */
const CONNECTION_LOST = new Set(['InvalidStateError', 'DatabaseClosedError', 'UnknownError']);

/**
 * Does something with the database, and once more over a new connection where the browser has
 * closed the old one. Not after this tab has given way to somebody else.
 *
 * @param attempt must do no harm when it is done twice.
 */
export async function persistently<Value>(
  database: Database,
  attempt: () => Promise<Value>,
): Promise<Value> {
  try {
    return await attempt();
  } catch (error) {
    const isLost = error instanceof Error && CONNECTION_LOST.has(error.name);
    if (!isLost || storageNews.now() !== null) throw error;
    database.close({ disableAutoOpen: false });
    await database.open();
    return attempt();
  }
}
