import type { Source } from '#domain/instrument/instrument.ts';
import { unreachable } from '#domain/never.ts';
import { type CodeProblem, LEAST_DIGITS, MOST_DIGITS } from '#domain/taking-part/code.ts';
import { minutesForOne } from '#domain/taking-part/own-answers.ts';
import { counted } from './counted.ts';
import { minutesInWords } from './duration.ts';
import { oneSheet } from './gathered-words.ts';

export type WelcomeWords = {
  readonly title: string;
  readonly lead: string;
  readonly points: readonly string[];
  readonly numberLabel: string;
  readonly numberHint: string;
};

/** What somebody is told before they answer anything, in short sentences that can be read aloud. */
export function welcomeWords(source: Source, service: string, statements: number): WelcomeWords {
  switch (source.kind) {
    case 'views':
      return {
        ...numberWords(source),
        title: `What do you think of ${service}?`,
        lead: 'Your answers help the service to see what is going well, and what could be better.',
        points: [
          whatIsAsked(source, statements),
          'It is anonymous. Nobody asks for your name. Please do not write anybody’s name.',
          YOUR_CHOICE,
          'Whoever gathers the answers can look at each sheet. It has no name on it. The team reads what people wrote, in a mixed order.',
          'Once you have finished, the next person on this device does not see your answers.',
          ABOUT_SIZE,
        ],
      };
    case 'written':
      return documentWelcome(source, statements, [ABOUT_SIZE]);
    default:
      return unreachable(source.kind);
  }
}

/**
 * What somebody is told who looks at a document.
 *
 * @param more points that belong to the way in which they take part.
 */
export function documentWelcome(
  source: Source,
  statements: number,
  more: readonly string[],
): WelcomeWords {
  const one = oneSheet(source);
  return {
    ...numberWords(source),
    title: `Look at ${source.single ? one : `one ${one}`}`,
    lead: `Have the ${one} beside you. Go by what is written, not by what you know.`,
    points: [
      whatIsAsked(source, statements),
      'Leave out names, and anything that could show who somebody is.',
      'You can skip a statement, and stop at any time.',
      ...more,
    ],
  };
}

export const YOUR_CHOICE =
  'It is your choice. You can skip any statement, and stop at any time. Nothing changes for you if you do.';

/** How many statements there are, and about how long they take. */
export function whatIsAsked(source: Source, statements: number): string {
  const about = minutesInWords(minutesForOne(source, statements));
  const time =
    source.kind === 'views'
      ? `It takes about ${about}.`
      : `Allow about ${about}, reading included.`;
  return `There are ${counted(statements, 'statement')}, one at a time. You say how far you agree with each. ${time}`;
}

/** What a document is asked for by. */
export function numberWords(source: Source): Pick<WelcomeWords, 'numberLabel' | 'numberHint'> {
  return {
    numberLabel: `Which ${oneSheet(source)} is this?`,
    numberHint: 'Its number on the list that you were given, such as 4. No name.',
  };
}

export const ABOUT_SIZE = 'You can make the words larger at the top of the page.';

/** What is wrong with the number of a document. */
export function numberProblem(source: Source, why: 'not-a-number' | 'taken'): string {
  const one = oneSheet(source);
  switch (why) {
    case 'not-a-number':
      return `Enter the number of the ${one}, such as 4`;
    case 'taken':
      return `There is a sheet for this ${one} already. Check the number, or ask the person who gave you this device`;
    default:
      return unreachable(why);
  }
}

/** What is wrong with a code. */
export function codeProblem(problem: CodeProblem): string {
  switch (problem) {
    case 'missing':
      return `Enter a code of at least ${LEAST_DIGITS} digits`;
    case 'not-digits':
      return 'Use digits only, such as 2580';
    case 'too-short':
      return `Use at least ${LEAST_DIGITS} digits`;
    case 'too-long':
      return `Use at most ${MOST_DIGITS} digits`;
    default:
      return unreachable(problem);
  }
}
