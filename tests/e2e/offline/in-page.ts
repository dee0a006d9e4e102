// Each of these runs inside a page, so none may use anything from outside itself.

/** Types a letter into the field that has focus and presses the button before anything is written. */
export function typeAndReloadAtOnce(letter: string): void {
  const field = document.activeElement as HTMLInputElement;
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  setValue?.call(field, field.value + letter);
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  const buttons = [...document.querySelectorAll('button')];
  buttons.find(({ textContent }) => textContent === 'Reload now')?.click();
}

/** What the app does when a tab has been out of view for an hour. */
export async function lookForUpdate(): Promise<void> {
  await (await navigator.serviceWorker.getRegistration())?.update();
}

/** From now on this tab's storage refuses whatever is written. */
export function refuseWrites(): void {
  const original = IDBObjectStore.prototype.put;
  const refuse = () => {
    throw new DOMException('No room', 'QuotaExceededError');
  };
  Object.assign(window, {
    allowWrites: () => Object.assign(IDBObjectStore.prototype, { put: original }),
  });
  Object.assign(IDBObjectStore.prototype, { put: refuse });
}

export function allowWrites(): void {
  (window as unknown as { allowWrites: () => void }).allowWrites();
}

/** As in a private window, or where an organisation forbids it. */
export function refuseWorkers(): void {
  Object.assign(ServiceWorkerContainer.prototype, {
    register: () => Promise.reject(new DOMException('Not allowed', 'SecurityError')),
  });
}

/** The scripts that are kept on the device. */
export async function scriptsKept(): Promise<string[]> {
  const names = await caches.keys();
  const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return kept.flat().flatMap(({ url }) => url.match(/[^/]+\.js$/u) ?? []);
}

export function typefacesLoaded(): string[] {
  return [...document.fonts].filter(({ status }) => status === 'loaded').map((it) => it.family);
}
