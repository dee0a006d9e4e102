import type { Block } from '#report/document.ts';
import { paragraph, section } from './blocks.ts';
import type { Material } from './material.ts';

/** Whose words these are, and what this document is not. */
export function about({ instrument }: Material): readonly Block[] {
  return [
    section('About this document'),
    paragraph(
      'It was made by a service for its own development. It is no audit and no inspection. What ' +
        'the team wrote stands here in its own words; people who gave their views are not named.',
    ),
    paragraph(`${instrument.credit} This is version ${instrument.version} of that wording.`),
    paragraph('The way of scoring and the fields of the plan are this project’s own, too.'),
  ];
}
