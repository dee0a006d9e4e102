import { useEffect, useState } from 'react';
import type { Moment } from '#domain/records/dates.ts';
import { secondsBetween } from '#domain/taking-part/code.ts';
import { now } from '#features/clock.ts';

/** Whether a moment has come; renders again when it does. Never, for no moment. */
export function useIsPast(moment: Moment | null): boolean {
  const [past, setPast] = useState<Moment | null>(null);
  useEffect(() => {
    if (moment === null) return undefined;
    const timer = setTimeout(() => setPast(moment), secondsBetween(now(), moment) * 1000);
    return () => clearTimeout(timer);
  }, [moment]);
  return moment !== null && past === moment;
}
