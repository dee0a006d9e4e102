import { reflectionOn } from '#domain/journey/reflecting.ts';
import { numberedName } from '#domain/words/indicator-words.ts';
import type { Block } from '#report/document.ts';
import { detail, paragraph, part } from './blocks.ts';
import { type Material } from './material.ts';

/** What the team wrote in reflecting, indicator by indicator, exactly as it was written. */
export function inTheTeamsWords(
  about: 'strengths' | 'toDevelop',
  material: Material,
): readonly Block[] {
  const written = material.instrument.indicators.flatMap((indicator): readonly Block[] => {
    const text = reflectionOn(material, indicator.id)[about];
    return text.trim() === '' ? [] : [detail(numberedName(indicator)), paragraph(text)];
  });
  if (written.length === 0) return [paragraph('The team has not written anything here yet.')];
  return [part('In the team’s words'), ...written];
}
