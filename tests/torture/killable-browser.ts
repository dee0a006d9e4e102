import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumFlags, findChromium } from '../../scripts/machine/browsers.mjs';
import { locale, timeZone } from '../setup/place.ts';

export type KillableBrowser = {
  readonly page: Page;
  /** What pages threw or complained about. */
  readonly noise: readonly string[];
  /** Ends every process of the browser in one blow. Resolves when none is left. */
  readonly kill: () => Promise<void>;
};

const running = new Set<number>();

/** Starts a browser of its own, in its own process group, with a profile that outlives it. */
export async function startBrowser(profile: string): Promise<KillableBrowser> {
  const started = spawn(browserPath(), flags(profile), {
    // A process group of its own: the renderers, and what writes to the disk, die with it.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    // What it puts down elsewhere goes with the profile.
    env: { ...process.env, TZ: timeZone, TMPDIR: profile },
  });
  const group = started.pid;
  if (group === undefined) throw new Error('The browser could not be started');
  running.add(group);
  const ended = once(started, 'close').then(() => running.delete(group));
  const browser = await chromium.connectOverCDP(await addressOf(started));
  const page = await onlyPage(browser);
  const noise = listenForNoise(page);
  const kill = async (): Promise<void> => {
    const disconnected = new Promise((resolve) => browser.once('disconnected', resolve));
    killGroup(group);
    // Closed by the last process that has it. Then the profile is nobody's.
    await ended;
    // What the page had said before it died has been heard by now.
    await disconnected;
  };
  return { page, noise, kill };
}

/** For the end of this process, however it comes. */
export function killAllBrowsers(): void {
  for (const group of running) killGroup(group);
}

function killGroup(group: number): void {
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    running.delete(group);
  }
}

function browserPath(): string {
  const path = findChromium();
  if (path === undefined) throw new Error('There is no Chromium here: set CHROMIUM_PATH');
  return path;
}

function flags(profile: string): readonly string[] {
  return [
    ...chromiumFlags(),
    '--headless',
    `--lang=${locale}`,
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    'about:blank',
  ];
}

/** The browser says on its standard error where it can be reached, once it can. */
async function addressOf({ stderr }: ChildProcess): Promise<string> {
  if (stderr === null) throw new Error('The browser cannot be listened to');
  const said: string[] = [];
  for await (const line of createInterface({ input: stderr })) {
    said.push(line);
    const [, address] = /^DevTools listening on (\S+)/u.exec(line) ?? [];
    if (address === undefined) continue;
    // It goes on talking, and would wait for somebody to listen.
    stderr.resume();
    return address;
  }
  throw new Error(`The browser did not start: ${said.join('\n')}`);
}

async function onlyPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The browser has no window');
  return context.pages()[0] ?? (await context.newPage());
}

function listenForNoise(page: Page): readonly string[] {
  const noise: string[] = [];
  page.on('pageerror', ({ message }) => noise.push(`thrown: ${message}`));
  page.on('console', (message) => {
    // The browser asks for it by itself when it shows anything but the app.
    if (message.location().url.endsWith('/favicon.ico')) return;
    if (message.type() === 'error') noise.push(`error: ${message.text()}`);
  });
  return noise;
}
