import { bandsStrengthsFirst } from '#domain/scoring/bands.ts';
import type { Indicator } from '#domain/instrument/instrument.ts';
import { reflectionOn } from '#domain/journey/reflecting.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import type { IndicatorScore } from '#domain/scoring/score.ts';
import type { BandGroup } from '#domain/scoring/summary.ts';
import { numberedName } from '#domain/words/indicator-words.ts';
import type { Block } from '#report/document.ts';
import { list, paragraph } from './blocks.ts';
import { type Material } from './material.ts';
import { opening } from './opening.ts';

/** With the indicator's name, about two lines of the first page. */
const ROOM = 110;
/** Up to so many strengths, there is room on the first page for what the team said of each. */
const FEW = 3;

/**
 * The strengths for the first page: the indicators of the best band there is and, where they are
 * few, the first of what the team said about each. All of its words stand in their own section.
 */
export function strongPoints(material: Material): readonly Block[] {
  const group = bestGroup(material);
  if (group === undefined) return spokenOf(material);
  const says = group.scores.length <= FEW;
  const items = group.scores.map((score) => strongPoint(score, says ? material : null));
  return [...whichBand(group, material), ...list(items)];
}

/** The strongest band that has an indicator; the lowest band is no strength. */
function bestGroup({ instrument, summary }: Material): BandGroup | undefined {
  const lowest = bandsStrengthsFirst(instrument).at(-1);
  return summary.groups.find(({ band }) => band.id !== lowest?.id);
}

function whichBand({ band }: BandGroup, { instrument }: Material): readonly Block[] {
  const [best] = bandsStrengthsFirst(instrument);
  if (best?.from == null || best.id === band.id) return [];
  const none = `No indicator scored ${oneDecimal(best.from)} or more, our “${best.name}”, this time.`;
  return [paragraph(`${none} These come next, as “${band.name}”:`)];
}

/** @param spoken where the team's words are taken from; null where there is no room for them. */
function strongPoint({ indicator, mean }: IndicatorScore, spoken: Material | null): string {
  const score = mean === null ? '' : ` (score ${oneDecimal(mean)})`;
  const said = spoken === null ? '' : saidOf(indicator, spoken);
  return [`${numberedName(indicator)}${score}`, said].filter((part) => part !== '').join(': ');
}

function spokenOf(material: Material): readonly Block[] {
  const items = material.instrument.indicators.flatMap((indicator): readonly string[] => {
    const said = saidOf(indicator, material);
    return said === '' ? [] : [`${numberedName(indicator)}: ${said}`];
  });
  if (items.length > 0) return list(items.slice(0, FEW));
  return [paragraph('Nothing has been written down here yet.')];
}

function saidOf({ id }: Indicator, material: Material): string {
  return opening(reflectionOn(material, id).strengths, ROOM);
}
