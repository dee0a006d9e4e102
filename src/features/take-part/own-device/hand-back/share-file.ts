/** Whether this device can give such a file to another app: phones and tablets, as a rule. */
export function canShareFile(file: File): boolean {
  return 'canShare' in navigator && navigator.canShare({ files: [file] });
}

/**
 * Lets the person choose an app and gives it the file.
 *
 * @returns false where that failed. That they thought better of it is no failure.
 */
export async function shareFile(file: File): Promise<boolean> {
  try {
    await navigator.share({ files: [file] });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
