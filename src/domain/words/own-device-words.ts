import type { Source } from '#domain/instrument/instrument.ts';
import { unreachable } from '#domain/never.ts';
import type { IndicatorId } from '#domain/records/ids.ts';
import { answeredOn, type Sheet } from '#domain/records/sheet.ts';
import {
  ABOUT_SIZE,
  documentWelcome,
  numberWords,
  type WelcomeWords,
  whatIsAsked,
  YOUR_CHOICE,
} from './taking-part-words.ts';

/**
 * What somebody is told who opens an invitation on a device of their own. The invitation names no
 * service. It does not promise that nobody knows who they are: who gets their message may.
 *
 * @param isKept whether the browser keeps their answers; where it does not, the page says so itself.
 */
export function ownWelcomeWords(source: Source, statements: number, isKept: boolean): WelcomeWords {
  const staysHere = isKept ? [STAYS_HERE] : [];
  switch (source.kind) {
    case 'views':
      return {
        ...numberWords(source),
        title: 'What do you think of the service?',
        lead: 'Your answers help the service that invited you to see what is going well, and what could be better.',
        points: [
          whatIsAsked(source, statements),
          'Nobody asks for your name. Please do not write anybody’s name.',
          YOUR_CHOICE,
          ...staysHere,
          HANDED_BACK,
          'Whoever invited you can look at each sheet. It has no name on it. The team reads what people wrote, in a mixed order.',
          ABOUT_SIZE,
        ],
      };
    case 'written':
      return documentWelcome(source, statements, [...staysHere, HANDED_BACK, ABOUT_SIZE]);
    default:
      return unreachable(source.kind);
  }
}

const STAYS_HERE =
  'Your answers stay in this browser, on this device, until you remove them. A private window forgets them when it is closed.';
const HANDED_BACK =
  'At the end you hand them back yourself, in a message for example. They are sealed: only whoever invited you can open them. Who gets the message can see that it comes from you.';

/** What is in a sheet that is handed back: all of it. */
export function whatIsHandedBack(
  source: Source,
  sheet: Sheet,
  indicators: readonly IndicatorId[],
): readonly string[] {
  const answered = `${answeredOn(sheet, indicators)} of ${indicators.length}`;
  return [
    `Your answers (${answered} statements), with what you wrote beside them.`,
    `What they are about: ${aboutWhat(source, sheet)}.`,
    'The short code of your sheet, and random letters and digits by which your sheet and the review are known again.',
  ];
}

function aboutWhat(source: Source, { number }: Sheet): string {
  if (source.kind === 'views' || source.single || number === null) return source.name;
  return `${source.sheet.one} ${number}`;
}
