import { failed, ok, type Result } from '#domain/result.ts';

/** The person closed the picker; or the browser has none, or does not allow it here. */
export type NotPicked = 'cancelled' | 'refused';

/**
 * Asks by one of the browser's pickers, which need a gesture a few seconds ago. They refuse without
 * one, in a frame of another site, and where the organisation's policy says so.
 */
export async function pick<Handle>(
  open: () => Promise<Handle> | undefined,
): Promise<Result<Handle, NotPicked>> {
  try {
    const handle = await open();
    return handle === undefined ? failed('refused') : ok(handle);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return failed(error.name === 'AbortError' ? 'cancelled' : 'refused');
  }
}
