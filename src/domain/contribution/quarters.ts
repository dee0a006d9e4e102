import type { Day } from '#domain/records/dates.ts';
import { Quarter } from './contribution.ts';

/** The quarter that a day lies in: `2026-11-21` in `2026-Q4`. */
export function quarterOf(day: Day): Quarter {
  const [year = '', month = ''] = day.split('-');
  return Quarter.parse(`${year}-Q${Math.ceil(Number(month) / 3)}`);
}

/** `2026-Q4` as "October to December 2026". */
export function quarterInWords(quarter: Quarter): string {
  const [year = '', part = ''] = quarter.split('-');
  return `${MONTHS[part] ?? part} ${year}`;
}

const MONTHS: Readonly<Record<string, string>> = {
  Q1: 'January to March',
  Q2: 'April to June',
  Q3: 'July to September',
  Q4: 'October to December',
};
