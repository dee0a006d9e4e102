/**
 * Lets the page paint and answer before the work goes on. A message rather than a timer: browsers
 * slow timers down to four milliseconds, and to a second in a tab that is not in front.
 */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const answer = (): void => {
      port1.close();
      resolve();
    };
    port1.addEventListener('message', answer, { once: true });
    port1.start();
    port2.postMessage(null);
  });
}
