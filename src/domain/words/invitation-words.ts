import type { Instrument } from '#domain/instrument/instrument.ts';
import { dayInWords } from '#domain/records/dates.ts';
import type { Review } from '#domain/records/review.ts';

/** A text to copy into a letter, a message or a notice, paragraph by paragraph. */
export type TextToCopy = {
  readonly id: 'people-using' | 'carers' | 'colleagues' | 'agenda';
  readonly title: string;
  readonly paragraphs: readonly string[];
};

/**
 * Invitations, with what the plan says of the service, the dates and whom to ask.
 *
 * @param links by source, where people can answer on a device of their own.
 */
export function invitations(
  review: Review,
  { indicators }: Pick<Instrument, 'indicators'>,
  links: ReadonlyMap<string, string> = new Map(),
): readonly TextToCopy[] {
  const { length } = indicators;
  const [using, carers, providing] = ['people-using', 'informal-carers', 'people-providing'].map(
    (source) => onOwnDevice(links.get(source)),
  );
  return [
    {
      id: 'people-using',
      title: 'To people who use the service',
      paragraphs: toPeople(review, length, using ?? []),
    },
    {
      id: 'carers',
      title: 'To informal carers',
      paragraphs: toCarers(review, length, carers ?? []),
    },
    {
      id: 'colleagues',
      title: 'To colleagues',
      paragraphs: toColleagues(review, length, providing ?? []),
    },
  ];
}

function onOwnDevice(link: string | undefined): Link {
  if (link === undefined) return [];
  return [
    'You can answer on your own phone or computer. At the end you send your answers back to us. Only we can read them. Here is the link:',
    link,
  ];
}

function toPeople(review: Review, statements: number, link: Link): readonly string[] {
  const offer =
    'If something would make it easier for you to take part, tell us. You can answer on paper, on a screen, or with somebody beside you.';
  return letter(
    review,
    [...link, ...dates(review), offer],
    [
      `Would you help us to see how well ${serviceOf(review)} helps people to live the life they want?`,
      `We are looking at how we work, and we would like to know what you think. ${whatIsAsked(statements)}`,
      'You do not give your name. You can leave out what you like, and stop when you like. Saying no changes nothing about your support.',
      SHOWN_TOGETHER,
    ],
  );
}

function toCarers(review: Review, statements: number, link: Link): readonly string[] {
  return letter(
    review,
    [...link, ...dates(review)],
    [
      `You care for somebody who gets help from ${serviceOf(review)}. You see things that we do not. Would you tell us what you think?`,
      `We are looking at how well we help, and at how we work with family and friends. ${whatIsAsked(statements)}`,
      'You do not give your name, or that of the person you care for. You can leave out what you like. Whatever you say, their support stays the same.',
      SHOWN_TOGETHER,
    ],
  );
}

function toColleagues(review: Review, statements: number, link: Link): readonly string[] {
  return letter(
    review,
    [...link, ...dates(review)],
    [
      `We are looking together at how ${serviceOf(review)} supports recovery, with SRI 2: ${statements} indicators, seen from what we write, from those who provide the service, and from people who use it and their carers.`,
      'It is not an inspection, and nobody is ranked. It is about what we do well, and what we want to do next.',
      `Please fill in a sheet of your own: ${statements} statements, how far you agree with each, and an example where you have one. No names, yours or anybody else’s. Answers are shown together, never one by one.`,
    ],
  );
}

/** The paragraph with a link, and the link; nothing where there is none. */
type Link = readonly string[];

const SHOWN_TOGETHER =
  'We look at what everyone said together. Where only a few people answered, we show less, so that nobody can be picked out.';

const whatIsAsked = (statements: number): string =>
  `There are ${statements} short statements. You say how far you agree with each. You can add a few words if you like.`;

/** What every letter begins and ends with. */
function letter(
  review: Review,
  practical: readonly string[],
  about: readonly string[],
): readonly string[] {
  return ['Hello,', ...about, ...practical, contact(review), 'Thank you.'];
}

/** What the plan does not say is left out. */
function dates({ gatherBy, meetsOn }: Review): readonly string[] {
  return [
    ...(gatherBy === null ? [] : [`Please let us have your answers by ${dayInWords(gatherBy)}.`]),
    ...(meetsOn === null
      ? []
      : [
          `On ${dayInWords(meetsOn)} we talk about what came out, and decide what to do. You are welcome to join us.`,
        ]),
  ];
}

function contact({ coordinator }: Review): string {
  // A role rather than a name, written as people write it: "Senior support worker".
  const whom = coordinator.trim() === '' ? ' any of us' : `: ${coordinator.trim()}`;
  return `To take part, or to ask something first, speak to${whom}.`;
}

function serviceOf({ service }: Review): string {
  return service.name.trim() === '' ? 'our service' : service.name.trim();
}
