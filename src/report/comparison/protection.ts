import { MINIMUM } from '#domain/comparing/minimum.ts';
import { ROUNDED_TO } from '#domain/comparing/publish.ts';
import type { Block } from '#report/document.ts';
import { facts, list, paragraph, part, section } from '#report/action-plan/blocks.ts';
import { reasonsExplained } from './hidden-words.ts';

/** The rules that this very document was made under, and what they cannot do. */
export function protection(): readonly Block[] {
  return [
    section('How figures are protected'),
    paragraph('No service should be recognised by a figure. These rules are in force here:'),
    ...list(RULES),
    part('Why a figure is not shown'),
    facts(reasonsExplained()),
    part('What this cannot do'),
    ...list(LIMITS),
  ];
}

const RULES: readonly string[] = [
  `Nothing is said about fewer than ${MINIMUM.publish} services. No setting can change that.`,
  `Numbers of services are rounded to the nearest ${ROUNDED_TO}, each by itself. So they need not add up.`,
  'Means and changes are rounded to 0.1. Nothing finer is told to anyone.',
  'What has been shown before is remembered. A figure is held back where, by adding, taking away or ' +
    `weighing it with others, something about fewer than ${MINIMUM.publish} services could be worked out.`,
  'Where leaving out a few services makes a figure safe, it is shown without them, and it is said ' +
    'that a few are left out. At least four fifths are in it.',
  'Where a stretch of a scale, or a class, would hold too few services, it is put together with the one next to it.',
  'Scores of a group are made from its sources’ published means alone, so they tell nothing more.',
  'Each service’s result was protected before it was given: few people’s answers are put together or left out.',
];

const LIMITS: readonly string[] = [
  'A figure that is held back says that the services asked for differ by a few from others.',
  'Services that put their own figures together can take these away from a total.',
  'Where all services say much the same, a mean says much about each: a mean of 5.0 says that all gave 5.',
  'Rules for adding and taking away do not rule out a good guess, or what somebody knows from elsewhere.',
  'What is remembered is kept where this report was made. A comparison made elsewhere knows nothing of it.',
];
