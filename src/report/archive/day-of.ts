import type { Day, Moment } from '#domain/records/dates.ts';

/** The day on which a moment falls where the reader is: near midnight it is another one in UTC. */
export function dayOf(moment: Moment): Day {
  const date = new Date(moment);
  const pad = (figure: number): string => String(figure).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
