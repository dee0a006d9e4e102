import { unreachable } from '#domain/never.ts';
import type { LinkProblem } from '#domain/taking-part/link.ts';

export type LinkProblemWords = { readonly title: string; readonly words: string };

/** What is wrong with the link of an invitation, and what to do. */
export function linkProblemWords(problem: LinkProblem): LinkProblemWords {
  switch (problem) {
    case 'cut-off':
      return {
        title: 'This link is not whole',
        words: `Its end is missing: some messages break a long link in two. Copy all of it into the address bar, or ${ASK_AGAIN}.`,
      };
    case 'damaged':
      return {
        title: 'This link is not as it was made',
        words: `Something in it has been changed on its way. Please ${ASK_AGAIN}.`,
      };
    case 'unknown-instrument':
      return {
        title: 'This link is for another version of the app',
        words: `The statements that it asks for are not here. A newer version may have them: load the page again. If that does not help, ${ASK_AGAIN}.`,
      };
    case 'unknown-source':
      return {
        title: 'This link leads to no statements',
        words: `What it asks about is not in this app. Please ${ASK_AGAIN}.`,
      };
    case 'cannot-seal':
      return {
        title: 'Your answers could not be sealed with this link',
        words: `A part of it has been changed on its way, and nobody could open what you hand back. Please ${ASK_AGAIN}.`,
      };
    default:
      return unreachable(problem);
  }
}

const ASK_AGAIN = 'ask the person who invited you to send the link again';
