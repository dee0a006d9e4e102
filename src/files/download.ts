/** Long enough for the slowest browser to have begun reading; it gives no sign when it has. */
const KEPT_FOR = 60_000;

/** Saves a file to where the browser puts downloads. Nothing goes over the network. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  // Firefox follows only a link that is in the page.
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR);
}
