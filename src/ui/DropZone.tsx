import type { ReactNode } from 'react';
import { useFileDrop } from './use-file-drop.ts';

interface DropZoneProps {
  onFiles: (files: readonly File[]) => void;
  /** Files that are dropped are not taken, and do not take the page's place either. */
  isClosed?: boolean | undefined;
  children: ReactNode;
}

/** Shows where files go that are held over the page. They can be dropped anywhere on it. */
export function DropZone({ onFiles, isClosed = false, children }: DropZoneProps) {
  const isOver = useFileDrop((files) => !isClosed && onFiles(files));
  return <div className={isOver && !isClosed ? 'ui-drop--over' : undefined}>{children}</div>;
}
