const HOUR = 3_600_000;

/** Looks for a newer version when the tab comes into view, and at most once an hour. */
export function lookForUpdates(
  registration: { update: () => Promise<unknown> },
  now: () => number = Date.now,
): void {
  // Opening the app has just made the browser look.
  let lookedAt = now();
  const look = () => {
    if (document.hidden || now() - lookedAt < HOUR) return;
    lookedAt = now();
    // Without a network there is nothing to find, and nothing to say.
    registration.update().catch(() => {});
  };
  document.addEventListener('visibilitychange', look);
  setInterval(look, HOUR);
}
