export type Downloaded = { readonly name: string; readonly content: Blob };

/**
 * Takes what the page hands to the browser's downloads, so that a test can look into it. The page
 * itself is as it is; only the last step, the browser's own, does not happen.
 */
export function listenForDownloads() {
  const blobs = new Map<string, Blob>();
  const files: Downloaded[] = [];
  const createObjectURL = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (content: Blob) => {
    const url = createObjectURL(content);
    blobs.set(url, content);
    return url;
  };
  const take = (event: MouseEvent) => {
    const link = event.target;
    if (!(link instanceof HTMLAnchorElement) || link.download === '') return;
    event.preventDefault();
    const content = blobs.get(link.href);
    if (content) files.push({ name: link.download, content });
  };
  document.addEventListener('click', take, { capture: true });
  return {
    files,
    stop: () => {
      URL.createObjectURL = createObjectURL;
      document.removeEventListener('click', take, { capture: true });
    },
  };
}
