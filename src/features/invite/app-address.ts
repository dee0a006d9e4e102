/** Where a screen of the app is for others: its address as it was opened here, and nothing else of it. */
export function addressOf(path: string, here: string = window.location.href): string {
  return new URL(path, withoutSearch(here)).href;
}

/** Whether the app was opened where no other device can open it: from this computer itself. */
export function isOnlyHere(here: string = window.location.href): boolean {
  const { protocol, hostname } = new URL(here);
  if (protocol === 'file:') return true;
  return /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/u.test(hostname);
}

function withoutSearch(here: string): string {
  const url = new URL(here);
  url.search = '';
  url.hash = '';
  return url.href;
}
