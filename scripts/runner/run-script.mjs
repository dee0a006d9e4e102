import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { npmCommand } from '../machine/npm.mjs';

/**
 * Runs one of package.json's scripts and gathers what it printed.
 *
 * @param {string} script
 * @param {string[]} args
 * @returns {Promise<{ succeeded: boolean; output: string; seconds: number }>}
 */
export function runScript(script, args) {
  const started = Date.now();
  const [command, ...rest] = npmCommand('run', '--silent', script, '--', ...args);
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    }
    child.on('error', (error) => (output += error.message));
    child.on('close', (code) =>
      resolve({
        succeeded: code === 0,
        // Some tools colour what they print into a pipe; a log should stay plain.
        output: stripVTControlCharacters(output),
        seconds: (Date.now() - started) / 1000,
      }),
    );
  });
}
