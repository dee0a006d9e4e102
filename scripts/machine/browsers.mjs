import { existsSync } from 'node:fs';

const chromiums = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** CHROMIUM_PATH when it is set; otherwise the first Chromium found where systems put it. */
export function findChromium() {
  return process.env['CHROMIUM_PATH'] ?? chromiums.find((path) => existsSync(path));
}

/** Debian's Firefox ESR, the one Firefox that Playwright drives as it was installed. */
export function findFirefox() {
  const path = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr';
  return existsSync(path) ? path : undefined;
}

/** Chromium refuses its sandbox to root; the rest keeps it from looking up hosts of its own. */
export function chromiumFlags() {
  return [
    ...(isRoot() ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}

export function isRoot() {
  return process.getuid?.() === 0;
}
