import type { Review } from '#domain/records/review.ts';
import { dayInWords } from '#domain/records/dates.ts';
import { minutesInWords } from './duration.ts';
import type { TextToCopy } from './invitation-words.ts';

type Item = { readonly minutes: number; readonly what: string };

/** Two hours for the whole of it: what cannot be talked through in that, another day can. */
const ITEMS: readonly Item[] = [
  { minutes: 10, what: 'Welcome. Why we are here, and how we want to talk with each other' },
  { minutes: 15, what: 'The summary: strengths first, then where views differ' },
  { minutes: 20, what: 'Two indicators that are going well. What keeps them going?' },
  { minutes: 30, what: 'Two or three indicators to develop. What does the evidence say?' },
  { minutes: 10, what: 'Break' },
  { minutes: 25, what: 'Actions: what, why, who leads, by when, and how we will know' },
  { minutes: 10, what: 'Who hears about this, and when we look at the plan again' },
];

/** An agenda for talking it through, with the time that each part gets. */
export function agenda(review: Review): TextToCopy {
  const { meetsOn } = review;
  const on = meetsOn === null ? '' : `, ${dayInWords(meetsOn)}`;
  const total = ITEMS.reduce((sum, { minutes }) => sum + minutes, 0);
  return {
    id: 'agenda',
    title: 'Agenda for talking it through',
    paragraphs: [
      `${review.service.name.trim()}: what we found with SRI 2${on}`,
      `Time: ${minutesInWords(total)}`,
      ITEMS.map(({ minutes, what }) => `${minutesInWords(minutes)}: ${what}`).join('\n'),
      'People who use the service and carers are here as equals. Anybody may pass, and what is said about people stays here.',
    ],
  };
}
