import type { Day, Moment } from '#domain/records/dates.ts';

/** The time is read here, at the edge, and passed to rules that know no clock. */
export function now(): Moment {
  return new Date().toISOString();
}

/** Today where the person is, which near midnight is not today in UTC. */
export function today(): Day {
  const date = new Date();
  const pad = (figure: number): string => String(figure).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
