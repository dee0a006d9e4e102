import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { npmCommand } from './npm.mjs';

/** Vite and its plugins load ES modules with `require`, which Node does from 20.19 on. */
const oldestNode = { major: 20, minor: 19 };

/** Leaves node_modules holding exactly what package-lock.json names, or ends the process. */
export function ensurePackages() {
  requireNode();
  if (packagesAreCurrent()) return;
  console.log('Installing packages with npm ci');
  const [command, ...args] = npmCommand('ci', '--include=dev', '--no-audit', '--no-fund');
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) {
    console.error('npm ci failed: see its message above.');
    process.exit(1);
  }
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const { major: needMajor, minor: needMinor } = oldestNode;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  console.error(`Node ${needMajor}.${needMinor} or newer is needed; this is ${process.version}.`);
  process.exit(1);
}

/** Compares versions and not file times, which a git checkout changes for no reason. */
function packagesAreCurrent() {
  const installed = readPackages('node_modules/.package-lock.json');
  return Object.entries(readPackages('package-lock.json')).every(
    ([path, wanted]) =>
      path === '' || wanted.optional === true || installed[path]?.version === wanted.version,
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string; optional?: boolean }>}
 */
function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}
