import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findChromium, isRoot } from './browsers.mjs';

/** What the tests run that npm cannot install, and the Debian package that brings it. */
const programs = [
  { name: 'Chromium', debian: 'chromium', isFound: () => existsSync(findChromium() ?? '') },
  { name: 'pdfinfo', debian: 'poppler-utils', isFound: () => isOnPath('pdfinfo') },
  { name: 'qpdf', debian: 'qpdf', isFound: () => isOnPath('qpdf') },
];

/** Leaves a browser and the PDF checkers on the machine, or says what to install and ends. */
export function ensurePrograms() {
  if (missing().length > 0 && isRoot() && existsSync('/etc/debian_version')) {
    aptGet('update');
    aptGet('install', '--yes', '--no-install-recommends', ...missing().map((it) => it.debian));
  }
  if (missing().length > 0) explainAndExit();
}

function missing() {
  return programs.filter((program) => !program.isFound());
}

/** @param {...string} args */
function aptGet(...args) {
  console.log(`Running apt-get ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env });
}

function explainAndExit() {
  const names = missing().map((program) => program.name);
  const packages = missing().map((program) => program.debian);
  console.error(
    [
      `The tests need ${names.join(', ')}, not found on this machine.`,
      `Debian, Ubuntu:  sudo apt-get install ${packages.join(' ')}`,
      'macOS:           brew install poppler qpdf, and brew install --cask google-chrome',
      'Anywhere:        put pdfinfo and qpdf on PATH; set CHROMIUM_PATH to a Chromium or Chrome',
    ].join('\n'),
  );
  process.exit(1);
}

/** @param {string} program */
function isOnPath(program) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.some((folder) =>
    [program, `${program}.exe`].some((file) => existsSync(join(folder, file))),
  );
}
