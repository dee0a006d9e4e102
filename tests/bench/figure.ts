/** One thing measured. */
export type Figure = {
  readonly group: string;
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'µs' | 'kB' | 'MB' | '×' | 'keys' | '%';
  /** What we aim for, where an aim was set. */
  readonly aim?: string;
};

export function printFigures(machine: string, figures: readonly Figure[]): void {
  console.log(`\n${machine}`);
  let group = '';
  for (const figure of figures) {
    if (figure.group !== group) console.log(`\n${figure.group}`);
    group = figure.group;
    const value = `${figure.value.toFixed(figure.value < 100 ? 2 : 0)} ${figure.unit}`;
    const aim = figure.aim === undefined ? '' : `   aim ${figure.aim}`;
    console.log(`  ${figure.name.padEnd(56)}${value.padStart(14)}${aim}`);
  }
}
