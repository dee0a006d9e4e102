import { onTestFinished, vi } from 'vitest';

/**
 * A folder of the browser's own, with genuine handles, that goes when the test ends. Only pickers
 * and permissions cannot be had without a person; they are put in the place of the browser's.
 */
export async function aFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  const name = `test-${crypto.randomUUID()}`;
  const remove = async () => {
    for await (const one of root.keys()) {
      if (one === name) await root.removeEntry(name, { recursive: true });
    }
  };
  // The app may still be writing in it, and the browser gives no sign when it lets go.
  onTestFinished(() => vi.waitFor(remove, { timeout: 10_000 }));
  return root.getDirectoryHandle(name, { create: true });
}

/** Takes away a folder that `aFolder` made, as another program would. */
export async function removeFolder(folder: FileSystemDirectoryHandle): Promise<void> {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(folder.name, { recursive: true });
}

export async function putFile(
  folder: FileSystemDirectoryHandle,
  name: string,
  text: string,
): Promise<FileSystemFileHandle> {
  const file = await folder.getFileHandle(name, { create: true });
  await new Blob([text]).stream().pipeTo(await file.createWritable());
  return file;
}

export async function textIn(folder: FileSystemDirectoryHandle, name: string): Promise<string> {
  const file = await folder.getFileHandle(name);
  return (await file.getFile()).text();
}

export async function namesIn(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names.toSorted();
}

/** The handle as it is, with some of its methods put in their place. */
export function butWith<Handle extends FileSystemHandle>(
  handle: Handle,
  methods: Partial<Handle>,
): Handle {
  return new Proxy(handle, {
    get: (target, key) => {
      const own: unknown = Reflect.get(methods, key) ?? Reflect.get(target, key);
      return typeof own === 'function' ? own.bind(target) : own;
    },
  });
}

/** Content that breaks off after its first half. */
export class BrokenBlob extends Blob {
  override stream() {
    const half = this.slice(0, this.size / 2);
    let isSent = false;
    return new ReadableStream<Uint8Array<ArrayBuffer>>({
      async pull(controller) {
        if (isSent) return controller.error(new DOMException('', 'NotReadableError'));
        isSent = true;
        controller.enqueue(new Uint8Array(await half.arrayBuffer()));
      },
    });
  }
}
