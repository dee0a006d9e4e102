// Each of these runs inside a page, so none may use anything from outside itself.

/** What the screen says, as it goes out to the log; `values` only when it says "Saved". */
export type Told = {
  readonly says: 'saving' | 'saved';
  readonly values: Readonly<Record<string, string>>;
};

/**
 * Tells what the status line says and, when that is "Saved", what the fields hold in the same
 * moment: exactly what a person would take for safe. Looks whenever anything on the page changes,
 * and once a frame, since a line that still says "Saved" over a new keystroke says so of that, too.
 *
 * Never sees half of a keystroke: it is put into its field, and its listeners are called, without
 * a pause in which an observer or a frame could come.
 */
export function watchStatus(): void {
  const fields = (): Record<string, string> => {
    const values: Record<string, string> = {};
    for (const field of document.querySelectorAll<HTMLInputElement>('main [name]')) {
      const isChoice = field.type === 'radio' || field.type === 'checkbox';
      values[field.name] ??= '';
      if (!isChoice || field.checked) values[field.name] = field.value;
    }
    return values;
  };
  let last = '';
  const look = (): void => {
    const words = document.querySelector('header')?.textContent ?? '';
    const isSaved = /Saved \d\d:\d\d/u.test(words);
    if (!isSaved && !words.includes('Saving')) return;
    const told = JSON.stringify(
      isSaved ? { says: 'saved', values: fields() } : { says: 'saving', values: {} },
    );
    if (told !== last) tell(told);
    last = told;
  };
  const eachFrame = (): void => {
    look();
    requestAnimationFrame(eachFrame);
  };
  const changes = { childList: true, characterData: true, subtree: true };
  new MutationObserver(look).observe(document, changes);
  eachFrame();
  Object.assign(globalThis, { fields });
}

declare const tell: (told: string) => void;
declare const fields: () => Record<string, string>;

/** What the named fields hold; of a group of choices the chosen one. */
export function fieldsOnScreen(): Record<string, string> {
  return fields();
}

/** Everything stored, table by table, without asking the app. Empty when there is no database. */
export async function storedRows(database: string): Promise<Record<string, unknown[]>> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === database)) return {};
  const answer = <Result>(request: IDBRequest<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error(request.error?.message)));
    });
  const opened = await answer(indexedDB.open(database));
  const names = [...opened.objectStoreNames];
  const reading = opened.transaction(names);
  const tables = names.map(async (name) => [
    name,
    await answer(reading.objectStore(name).getAll()),
  ]);
  const rows = Object.fromEntries(await Promise.all(tables));
  opened.close();
  return rows;
}

/** From now on everything written takes this much longer: a kill finds it half done. */
export function slowDown(milliseconds: number): void {
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function slow(...args) {
    const until = performance.now() + milliseconds;
    // One question after the other keeps the transaction open.
    const hold = (): void => {
      if (performance.now() > until) return;
      try {
        this.getKey('').addEventListener('success', hold);
      } catch {
        // The app has ended the transaction itself.
      }
    };
    const request = put.apply(this, args);
    hold();
    return request;
  };
}

/** All that a page hears when a person looks at another tab for so long, and comes back. */
export async function lookAway(milliseconds: number): Promise<void> {
  const become = (visibilityState: DocumentVisibilityState): void => {
    const descriptor = { configurable: true, value: visibilityState };
    Object.defineProperty(document, 'visibilityState', descriptor);
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  };
  become('hidden');
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  become('visible');
}

/** Breaks the promise that is tested: the page says "Saved" when it has only begun to save. */
export function sayTooMuch(): void {
  const lie = (): void => {
    const words = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
      if (words.currentNode.nodeValue === 'Saving') words.currentNode.nodeValue = 'Saved 00:00';
    }
  };
  const changes = { childList: true, characterData: true, subtree: true };
  new MutationObserver(lie).observe(document, changes);
}
