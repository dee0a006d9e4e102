/**
 * The part of the File System Access standard that TypeScript does not know, because Chromium alone
 * has it: https://wicg.github.io/file-system-access/. All of it may be missing.
 */

interface Window {
  showSaveFilePicker?(options: {
    id: string;
    suggestedName: string;
  }): Promise<FileSystemFileHandle>;
  showDirectoryPicker?(options: {
    id: string;
    mode: 'read' | 'readwrite';
  }): Promise<FileSystemDirectoryHandle>;
}

interface FileSystemHandle {
  queryPermission?(descriptor: { mode: 'read' | 'readwrite' }): Promise<PermissionState>;
  requestPermission?(descriptor: { mode: 'read' | 'readwrite' }): Promise<PermissionState>;
}
