/**
 * Copies a text.
 *
 * @returns false where the browser refuses, or has no clipboard to give, as without a secure address.
 */
export async function intoClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
