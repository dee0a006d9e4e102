const UNITS = [
  { name: 'GB', bytes: 1e9 },
  { name: 'MB', bytes: 1e6 },
  { name: 'kB', bytes: 1e3 },
] as const;

/** An amount of storage as people read it: "3 MB", "less than 1 kB". Rounded to whole units. */
export function sizeInWords(bytes: number): string {
  const unit = UNITS.find((one) => bytes >= one.bytes);
  return unit === undefined ? 'less than 1 kB' : `${Math.round(bytes / unit.bytes)} ${unit.name}`;
}
