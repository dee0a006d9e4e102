import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * Takes files that are dropped anywhere on the page. Without it the browser would leave the app and
 * show the file instead.
 *
 * @returns whether a file is being held over the page.
 */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  });
  useEffect(() => listen(latest, setIsOver), []);
  return isOver;
}

function listen(
  onFiles: RefObject<(files: readonly File[]) => void>,
  setIsOver: (isOver: boolean) => void,
): () => void {
  const end = new AbortController();
  const on = (name: 'dragover' | 'dragleave' | 'drop', listener: (event: DragEvent) => void) =>
    window.addEventListener(name, listener, { signal: end.signal });
  on('dragover', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    setIsOver(true);
  });
  on('dragleave', ({ relatedTarget }) => {
    // Only what is not within the page any more has left it.
    if (relatedTarget === null) setIsOver(false);
  });
  on('drop', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    setIsOver(false);
    onFiles.current([...(event.dataTransfer?.files ?? [])]);
  });
  return () => end.abort();
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
