import type { Indicator } from '#domain/instrument/instrument.ts';
import { reflectionOn } from '#domain/journey/reflecting.ts';
import { hasReflection } from '#domain/records/reflection.ts';
import { numberedName } from '#domain/words/indicator-words.ts';
import { facts, list, paragraph, part, section } from '#report/action-plan/blocks.ts';
import { type Material } from '#report/action-plan/material.ts';
import type { Block } from '#report/document.ts';

/** What the team agreed about each indicator, in its own words, and on which there are none. */
export function whatTheTeamWrote(material: Material): readonly Block[] {
  const { indicators } = material.instrument;
  const isWritten = ({ id }: Indicator): boolean => hasReflection(reflectionOn(material, id));
  const [written, others] = [
    indicators.filter(isWritten),
    indicators.filter((indicator) => !isWritten(indicator)),
  ];
  return [
    section('What the team wrote'),
    ...nothingOn(others),
    ...written.flatMap((indicator) => onIndicator(indicator, material)),
  ];
}

function onIndicator(indicator: Indicator, material: Material): readonly Block[] {
  const { strengths, toDevelop, isPriority } = reflectionOn(material, indicator.id);
  return [
    part(numberedName(indicator)),
    facts([
      ['Strengths', strengths],
      ['What to develop', toDevelop],
      ['Priority', isPriority ? 'One of the things to work on first' : null],
    ]),
  ];
}

function nothingOn(indicators: readonly Indicator[]): readonly Block[] {
  if (indicators.length === 0) return [];
  return [paragraph('The team has written nothing about:'), ...list(indicators.map(numberedName))];
}
