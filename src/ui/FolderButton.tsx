import { useRef } from 'react';
import { Button } from './Button.tsx';

export interface FolderButtonProps {
  label: string;
  /** Gets every file in the folder and in the folders in it. */
  onFiles: (files: File[]) => void;
}

/** Opens all files of a folder; nothing where the browser cannot, as on most phones. */
export function FolderButton({ label, onFiles }: FolderButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  if (!('webkitdirectory' in HTMLInputElement.prototype)) return null;
  return (
    <>
      <input
        // React knows no such attribute, every browser on a desk does.
        ref={(element) => {
          input.current = element;
          if (element !== null) element.webkitdirectory = true;
        }}
        type="file"
        hidden
        aria-label={label}
        onChange={(event) => {
          const files = Array.from(event.currentTarget.files ?? []);
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button kind="quiet" icon="open" onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
