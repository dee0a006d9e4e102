import { readXml } from './read-xml.ts';

/** The numbers of the formats for dates and times that every spreadsheet has. */
const BUILT_IN: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** Which of the styles of a workbook show a number as a day or a time, by their place. */
export function dateStyles(xml: string): ReadonlySet<number> {
  const own = new Map<number, string>();
  const dates = new Set<number>();
  let [isOfCells, place] = [false, 0];
  readXml(xml, {
    open: (name, attribute) => {
      const format = Number(attribute('numFmtId'));
      if (name === 'numFmt') own.set(format, attribute('formatCode') ?? '');
      if (name === 'cellXfs') isOfCells = true;
      if (name !== 'xf' || !isOfCells) return;
      if (isDate(format, own.get(format))) dates.add(place);
      place += 1;
    },
    close: (name) => {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return dates;
}

function isDate(format: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN.some(([from, to]) => format >= from && format <= to);
  return /[dmyhs]/iu.test(code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/gu, ''));
}

const DAY = 24 * 60 * 60 * 1000;

/** Day 0 of a spreadsheet, which takes 1900 for a leap year; and of those once made on a Mac. */
const EPOCH = { usual: Date.UTC(1899, 11, 30), mac: Date.UTC(1904, 0, 1) } as const;

/** "2026-11-22", with the time where it has one, of the number that a spreadsheet keeps for it. */
export function dateInWords(serial: number, epoch: keyof typeof EPOCH): string {
  const moment = new Date(EPOCH[epoch] + Math.round(serial * DAY));
  if (Number.isNaN(moment.getTime())) return String(serial);
  const [day = '', time = ''] = moment.toISOString().split('T');
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`;
}
