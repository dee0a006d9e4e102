import { spawnSync } from 'node:child_process';

/** The package, on Debian, that each command comes from. */
const PACKAGES = {
  qpdf: 'qpdf',
  pdfinfo: 'poppler-utils',
  pdftotext: 'poppler-utils',
  pdffonts: 'poppler-utils',
} as const;

/**
 * What a command prints. A missing command fails the test, with what to do about it: these tests
 * mean nothing without the programs that people's readers are built on.
 */
export function runTool(command: keyof typeof PACKAGES, ...args: readonly string[]): string {
  const { error, status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (error) {
    throw new Error(
      `This test needs the command ${command}. Install it with "apt-get install ${PACKAGES[command]}", ` +
        'or the package of that name where you are.',
      { cause: error },
    );
  }
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
}
