/**
 * Whether an error says that a part of the app did not arrive, in the words of Chromium, Firefox
 * and Safari. That is the connection's doing, and no fault in the part.
 */
export function isMissingCode(error: unknown): boolean {
  return (
    error instanceof TypeError &&
    /dynamically imported module|importing a module script failed/iu.test(error.message)
  );
}
