import { actionJourney } from './journeys/action.ts';
import type { Journey } from './journeys/journey.ts';
import { planJourney } from './journeys/plan.ts';
import { reflectJourney } from './journeys/reflect.ts';
import { sheetJourney } from './journeys/sheet.ts';
import { between, oneOf, type Random } from './strokes.ts';

/** How one try goes. Times are in milliseconds. */
export type Manner = {
  readonly journey: Journey;
  /** Between one key and the next, at least and at most. */
  readonly pace: readonly [number, number];
  /** How much longer than it need everything that is written takes: the end finds it half done. */
  readonly slowBy: number;
  /** Now and then another tab is looked at, between two keys. */
  readonly looksAway: boolean;
  /** How long there is typing before the end may come. */
  readonly typing: number;
  /** What the end waits for then: nothing, or what the screen says next. */
  readonly killOn: 'the clock' | 'saving' | 'saved';
  /** From that to the end. */
  readonly grace: number;
};

/** Faster than any hand, a practised typist, and somebody who thinks. */
const PACES = [
  [0, 5],
  [5, 30],
  [30, 120],
] as const;

export function anyManner(random: Random): Manner {
  const slowBy = random() < 0.4 ? between(5, 60, random) : 0;
  return {
    journey: anyJourney(random),
    pace: oneOf(PACES, random),
    slowBy,
    looksAway: random() < 0.35,
    typing: between(300, 3000, random),
    killOn: oneOf(['the clock', 'saving', 'saved'] as const, random),
    grace: between(0, 8 + slowBy, random),
  };
}

/** Most of what people type is sheets. */
function anyJourney(random: Random): Journey {
  return random() < 0.6
    ? sheetJourney
    : oneOf([reflectJourney, planJourney, actionJourney], random);
}
