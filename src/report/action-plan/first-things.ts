import { type Action, isOpen, statusName } from '#domain/records/action.ts';
import {
  actionTitle,
  dueInWords,
  type IndicatorPlan,
  planByDate,
} from '#domain/journey/action-plan.ts';
import { dayInWords } from '#domain/records/dates.ts';
import { numberedName } from '#domain/words/indicator-words.ts';
import { planInWords } from '#domain/words/plan-words.ts';
import type { Block } from '#report/document.ts';
import { list, paragraph } from './blocks.ts';
import { allActions, type Material } from './material.ts';
import { opening } from './opening.ts';

/** Where no priorities are marked: as many actions as fit the page beside the rest. */
const FEW = 5;
const ROOM = 120;

/** What comes first: the team's priorities, each with the action that is due first. */
export function firstThings(material: Material): readonly Block[] {
  const priorities = material.plan.filter(({ isPriority }) => isPriority);
  const items =
    priorities.length > 0
      ? priorities.map((priority) => priorityItem(priority, material))
      : nextActions(material).map((action) => actionItem(action, material));
  return [...list(items), paragraph(`${wholePlan(material)} ${nextLook(material)}`)];
}

function priorityItem({ indicator, actions }: IndicatorPlan, material: Material): string {
  const first = actions.find(isOpen) ?? actions[0];
  const action = first ? actionItem(first, material) : 'no action agreed yet.';
  return `${numberedName(indicator)}: ${action}`;
}

function nextActions(material: Material): readonly Action[] {
  const open = allActions(material).filter(isOpen);
  return planByDate(open, material.today)
    .flatMap(({ actions }) => actions)
    .slice(0, FEW);
}

function actionItem(action: Action, { today }: Material): string {
  const state = isOpen(action) ? dueInWords(action, today) : statusName(action.status);
  const details = [action.lead.trim(), midSentence(state ?? '')];
  const title = opening(actionTitle(action), ROOM);
  const known = details.filter((detail) => detail !== '').join('; ');
  return known === '' ? title : `${title} (${known})`;
}

/** Only the first letter: months keep their capitals. */
function midSentence(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function wholePlan(material: Material): string {
  const actions = allActions(material);
  return actions.length === 0
    ? 'No actions have been agreed yet.'
    : `The whole plan has ${planInWords(actions, material.today)}`;
}

function nextLook({ review }: Material): string {
  return review.reviewOn === null
    ? 'No date has been set yet for looking at the plan again.'
    : `We will look at the plan again on ${dayInWords(review.reviewOn)}.`;
}
