import { type Day, dayInWords } from '#domain/records/dates.ts';
import type { Review } from '#domain/records/review.ts';

const localDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** When a review started, by the team's own date where they have given one. */
export function startInWords({ startsOn, createdAt }: Review, today: Day): string {
  return startsOn === null
    ? `Added ${localDay.format(new Date(createdAt))}`
    : `${startWord(startsOn, today)} ${dayInWords(startsOn)}`;
}

/** The dates that a plan gives: "Gather by 17 April 2026". */
export function datesInWords(review: Review, today: Day): readonly string[] {
  const { startsOn, gatherBy, meetsOn, reviewOn } = review;
  const dates = [
    { words: startsOn && startWord(startsOn, today), on: startsOn },
    { words: 'Gather by', on: gatherBy },
    { words: 'Meet on', on: meetsOn },
    { words: 'Look at the plan again on', on: reviewOn },
  ];
  return dates.flatMap(({ words, on }) => (on === null ? [] : [`${words} ${dayInWords(on)}`]));
}

function startWord(startsOn: Day, today: Day): string {
  return startsOn > today ? 'Starts' : 'Started';
}
