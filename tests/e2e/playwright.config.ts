import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium, findFirefox } from '../../scripts/machine/browsers.mjs';
import { locale, root, timeZone } from '../setup/place.ts';

const port = Number(process.env['E2E_PORT'] ?? 4174);
const address = `http://127.0.0.1:${port}/`;
const chromium = findChromium();
const firefox = findFirefox();
const inChromium = {
  browserName: 'chromium' as const,
  launchOptions: { args: chromiumFlags(), ...(chromium && { executablePath: chromium }) },
};
const mainJob = 'main-job.spec.ts';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
  // Each journey keeps a browser of several processes busy: three at once took longer than two.
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  // Long enough for a busy machine: time is measured in the bench, not here.
  timeout: 240_000,
  expect: { timeout: 15_000 },
  globalTimeout: 45 * 60_000,
  use: {
    baseURL: address,
    locale,
    timezoneId: timeZone,
    screenshot: 'only-on-failure',
  },
  projects: [
    // Projects begin in this order: by far the longest journey goes on while all others are made.
    { name: 'the main job', testMatch: mainJob, use: inChromium },
    { name: 'chromium', testIgnore: mainJob, use: inChromium },
    ...(firefox
      ? [
          {
            name: 'firefox',
            grep: /@firefox/,
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: { executablePath: firefox },
            },
          },
        ]
      : []),
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: root,
    url: address,
    reuseExistingServer: false,
  },
});
