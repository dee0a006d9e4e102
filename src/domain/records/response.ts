import * as z from 'zod/mini';
import type { ReachOf } from './reach.ts';
import { Writing } from './text.ts';

/** 1 is the scale's lowest point (strongly disagree), 5 its highest (strongly agree). */
export const Rating = z.literal([1, 2, 3, 4, 5]);
export type Rating = z.infer<typeof Rating>;

export const RATINGS: readonly Rating[] = [1, 2, 3, 4, 5];

/**
 * What a sheet says about one indicator. Unanswered, not applicable and rated are three different
 * things everywhere (scoring.md 1): none of them stands in for another, and each can carry an
 * example.
 */
export const Response = z.discriminatedUnion('state', [
  z.object({ state: z.literal('unanswered'), example: Writing }),
  z.object({ state: z.literal('not-applicable'), example: Writing }),
  z.object({ state: z.literal('rated'), rating: Rating, example: Writing }),
]);
export type Response = z.infer<typeof Response>;

export const responseReach: ReachOf<Response> = {
  state: { contribution: 'how many there are of each, where counts may be shown' },
  rating: {
    contribution: 'how often each was given, or only the mean, or nothing where few gave one',
  },
  example: 'backup',
};

export const UNANSWERED: Response = { state: 'unanswered', example: '' };

/** True once a person has chosen a rating or "not applicable". */
export function isAnswered(response: Response): boolean {
  return response.state !== 'unanswered';
}

/** True when there is nothing at all to keep: no choice and no example. */
export function isBlank(response: Response): boolean {
  return response.state === 'unanswered' && response.example.trim() === '';
}
