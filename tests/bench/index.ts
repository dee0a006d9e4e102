import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { root } from '../setup/place.ts';
import { benchBundle } from './bundle.ts';
import { benchComparing } from './comparing.ts';
import { benchComparingApp } from './comparing-app.ts';
import { benchKeystrokes } from './keystrokes.ts';
import { benchPdf } from './pdf.ts';
import { withBuiltApp } from './built-app.ts';
import { benchIdentifiers } from './identifiers/bench-identifiers.ts';
import { benchRules } from './rules.ts';
import { printFigures, type Figure } from './figure.ts';

/** Measures what the app costs, prints a table, and writes the same as JSON. Never fails on time. */
export async function main(): Promise<void> {
  const figures: Figure[] = [
    ...benchRules(),
    ...benchIdentifiers(),
    ...(await benchComparing()),
    ...(await benchPdf()),
  ];
  await withBuiltApp(async (app) => {
    figures.push(...(await benchBundle(app)), ...(await benchKeystrokes(app)));
    figures.push(...(await benchComparingApp(app)));
  });
  const machine = machineInWords();
  printFigures(machine, figures);
  const folder = join(root, '.bench');
  mkdirSync(folder, { recursive: true });
  const measuredAt = new Date().toISOString();
  writeFileSync(
    join(folder, 'figures.json'),
    JSON.stringify({ machine, measuredAt, figures }, null, 2),
  );
  console.log('\nWritten to .bench/figures.json');
}

function machineInWords(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus()[0]?.model ?? 'unknown'} × ${cpus().length}, ${memory} GiB, Node ${process.version}`;
}
