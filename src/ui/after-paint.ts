/** In milliseconds: a tab that is not in front is never painted. */
const PATIENCE = 200;

/** Waits until what was last rendered is on the screen. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
