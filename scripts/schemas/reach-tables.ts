import { actionReach, noteReach } from '#domain/records/action.ts';
import { preferencesReach } from '#domain/records/preferences.ts';
import { partContributed, type Reach, reachName } from '#domain/records/reach.ts';
import { reflectionReach } from '#domain/records/reflection.ts';
import { responseReach } from '#domain/records/response.ts';
import {
  contributedReach,
  reviewReach,
  serviceReach,
  sourcePlanReach,
} from '#domain/records/review.ts';
import { sheetReach } from '#domain/records/sheet.ts';

/** How far each field of each record may go, by the heading that its table stands under. */
export const REACH: Readonly<Record<string, Readonly<Record<string, Reach>>>> = {
  'A review': reviewReach,
  'Its service': serviceReach,
  'Its plan for a source': sourcePlanReach,
  'Its contribution': contributedReach,
  'A sheet': sheetReach,
  'A response on a sheet': responseReach,
  'A reflection': reflectionReach,
  'An action': actionReach,
  'A progress note on an action': noteReach,
  Preferences: preferencesReach,
};

const BEGIN = '<!-- From here on written by npm run schemas. -->';
const END = '<!-- To here. -->';

/** docs/privacy.md with its tables of fields as the code has them, each cell as wide as its words. */
export function withReachTables(document: string): string {
  const [before, rest] = document.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`There is no ${BEGIN} ${END}`);
  return [before, BEGIN, '\n\n', ...Object.entries(REACH).map(table), END, after].join('');
}

function table([heading, fields]: readonly [string, Readonly<Record<string, Reach>>]): string {
  const rows = Object.entries(fields).map(
    ([field, reach]) => `| \`${field}\` | ${reachName(reach)} | ${partContributed(reach) ?? ''} |`,
  );
  return [`### ${heading}`, '', ...HEAD, ...rows, '', ''].join('\n');
}

const HEAD = [
  '| field | goes as far as | what of it goes into a contribution |',
  '| --- | --- | --- |',
];
