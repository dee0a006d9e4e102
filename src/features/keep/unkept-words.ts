import { amountOf, type Unkept } from '#domain/keeping/unkept.ts';
import type { BackupMark } from '#domain/records/backup-marks.ts';
import type { Moment } from '#domain/records/dates.ts';
import { counted } from '#domain/words/counted.ts';
import { listed } from '#domain/words/listed.ts';

/** What there is of each, in words: "the plan, 34 sheets and 5 actions". Nothing gives "nothing". */
export function inWords({ plan, sheets, reflections, actions }: Unkept): string {
  const parts = [
    plan === 1 ? 'the plan' : counted(plan, 'plan'),
    counted(sheets, 'sheet'),
    counted(reflections, 'reflection'),
    counted(actions, 'action'),
  ];
  return listed(parts.filter((part) => !part.startsWith('0 '))) || 'nothing';
}

/** The beginning of a sentence about it, with its verb for one and for many: "34 sheets are". */
export function asSubject(unkept: Unkept, one: string, many: string): string {
  return `${withCapital(inWords(unkept))} ${amountOf(unkept) === 1 ? one : many}`;
}

export function withCapital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const minute = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** When something was done, where the person is: "21 November 2026 at 14:02". */
export function whenInWords(moment: Moment): string {
  return minute.format(new Date(moment));
}

/** The last backup: "21 November 2026 at 14:02, as harbour-view.sri2.json". */
export function backupInWords({ at, name, place }: BackupMark): string {
  return `${whenInWords(at)}, as ${name}${place === 'folder' ? ', in the linked folder' : ''}`;
}
