import { playwright } from '@vitest/browser-playwright';
import type { TestProjectInlineConfiguration } from 'vitest/config';
import { chromiumFlags, findChromium } from '../../scripts/machine/browsers.mjs';
import { locale, timeZone } from './place.ts';

const setupFiles = ['tests/setup/fail-on-noise.ts'];
/** Long enough for a busy machine, in milliseconds: time is measured in the bench, not here. */
const testTimeout = 60_000;

/** Rules, files, documents, and journeys without a screen: plain Node. */
const unit: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'unit',
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/**/*.{browser,thorough}.test.{ts,tsx}', 'tests/e2e/**'],
    setupFiles,
    testTimeout,
    // Nothing in these tests leaves a trace, so files may share a process: a third of the time.
    isolate: false,
    // Read as a worker starts, before its first date.
    env: { TZ: timeZone, LC_ALL: `${locale.replace('-', '_')}.UTF-8` },
  },
};

/** Unit tests that try thousands of cases, which nobody should wait for after every line. */
const thorough: TestProjectInlineConfiguration = {
  ...unit,
  test: {
    ...unit.test,
    name: 'thorough',
    include: ['tests/**/*.thorough.test.ts'],
    exclude: [],
  },
};

const executablePath = findChromium();

/** Storage, components and forms, in the Chromium that is installed. */
const browser: TestProjectInlineConfiguration = {
  extends: true,
  // Only src/main.tsx names it, which no test does: found halfway through, it reloads a running test.
  optimizeDeps: { include: ['react-dom/client'] },
  // Every test file has a page of its own: it need not ask again for each module of the app. Nothing
  // changes during one run; while files are watched they do.
  server: { headers: process.argv.includes('run') ? { 'Cache-Control': 'max-age=3600' } : {} },
  test: {
    name: 'browser',
    include: ['tests/**/*.browser.test.{ts,tsx}'],
    setupFiles,
    testTimeout,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      viewport: { width: 1280, height: 800 },
      instances: [{ browser: 'chromium' }],
      provider: playwright({
        launchOptions: { args: chromiumFlags(), ...(executablePath && { executablePath }) },
        contextOptions: { locale, timezoneId: timeZone },
      }),
    },
  },
};

export const testProjects = [unit, thorough, browser];
