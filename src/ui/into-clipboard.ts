/**
 * @returns false where the browser refuses, or has no clipboard to give: without a secure address
 *   there is none.
 */
export async function intoClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
