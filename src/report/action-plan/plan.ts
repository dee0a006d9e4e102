import type { Action } from '#domain/records/action.ts';
import type { IndicatorPlan } from '#domain/journey/action-plan.ts';
import { carriedOver } from '#domain/journey/next-cycle.ts';
import { numberedName } from '#domain/words/indicator-words.ts';
import { listed } from '#domain/words/listed.ts';
import { carriedAmongInWords, planInWords } from '#domain/words/plan-words.ts';
import type { Block } from '#report/document.ts';
import { actionTable } from './action-table.ts';
import { paragraph, part, section } from './blocks.ts';
import { allActions, type Material } from './material.ts';
import { progressTable } from './progress-table.ts';

/** The plan itself: a table for each indicator that has actions, and what has been done so far. */
export function plan(material: Material): readonly Block[] {
  const actions = allActions(material);
  return [
    section('The plan'),
    ...(actions.length === 0
      ? [paragraph('No actions have been agreed yet.')]
      : [paragraph(planInWords(actions, material.today), 'lead')]),
    ...fromLastTime(material),
    ...prioritiesWithout(material),
    ...material.plan
      .filter(({ actions: own }) => own.length > 0)
      .flatMap((group) => [part(headingOf(group)), ...tables(group, material)]),
    ...others(material),
  ];
}

function fromLastTime(material: Material): readonly Block[] {
  const actions = allActions(material);
  const words = carriedAmongInWords(carriedOver(material.review, actions), actions);
  return words === '' ? [] : [paragraph(words)];
}

function headingOf({ indicator, isPriority }: IndicatorPlan): string {
  return `${numberedName(indicator)}${isPriority ? ' (a priority)' : ''}`;
}

function tables({ indicator, actions }: IndicatorPlan, { today }: Material): readonly Block[] {
  return tablesFor(indicator.shortName, actions, today);
}

function tablesFor(name: string, actions: readonly Action[], today: string): readonly Block[] {
  return [actionTable(`Actions: ${name}`, actions, today), ...progressTable(name, actions)];
}

function others({ otherActions, today }: Material): readonly Block[] {
  if (otherActions.length === 0) return [];
  return [part('Other actions'), ...tablesFor('other', otherActions, today)];
}

function prioritiesWithout({ plan: groups }: Material): readonly Block[] {
  const waiting = groups.filter(({ isPriority, actions }) => isPriority && actions.length === 0);
  if (waiting.length === 0) return [];
  const names = waiting.map(({ indicator }) => `“${indicator.name.text}”`);
  return [paragraph(`Still without an action, though a priority: ${listed(names)}.`)];
}
