import { describe, expect, test } from 'vitest';
import { newReview } from '#domain/records/new-records.ts';
import { actionPlanDocument } from '#report/action-plan/action-plan-document.ts';
import { idOf } from '#tests/builders/ids.ts';
import { aReflection, anAction, aReview, NOON } from '#tests/builders/records.ts';
import { harbourView, TODAY } from './harbour-view.ts';
import { sectionWords, tableOf, wordsOf } from './words-of.ts';

const open = harbourView();
const document = actionPlanDocument(open, TODAY);

test('says whose it is and when it was made', () => {
  expect(document).toMatchObject({
    title: 'Action plan',
    subtitle: 'Harbour View, Firth Support',
    language: 'en-GB',
    dated: 'Made on 21 November 2026',
    footer: 'Harbour View · Action plan',
  });
});

test('tells the story first, in the order a manager asks', () => {
  const sections = document.blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 1 ? [block.text] : [],
  );
  expect(sections).toEqual([
    'In short',
    'Strengths',
    'What to develop',
    'The plan',
    'How the review was done',
    'How the scores are worked out',
    'The scores',
    'Where views differ',
    'About this document',
  ]);
});

test('headings never skip a level', () => {
  const levels = document.blocks.flatMap((block) => (block.kind === 'heading' ? block.level : []));
  levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThan(2));
});

test('every row of every table has a cell for every column', () => {
  for (const block of document.blocks) {
    if (block.kind !== 'table') continue;
    for (const row of block.rows) expect(row).toHaveLength(block.columns.length);
  }
});

describe('in short', () => {
  const words = sectionWords(document, 'In short');

  test('what was looked at', () => {
    expect(words).toContain(
      'Harbour View looked at its own practice against 10 recovery indicators',
    );
    expect(words).toContain('We gathered 50 sheets');
    expect(words).toContain('Care plans (10)');
  });

  test('what is strong, honestly where no score reaches that far', () => {
    expect(words).toContain('No indicator scored 4.0 or more, our “Strength”, this time.');
    expect(words).toContain('1. Basic needs are identified and addressed (score 3.8)');
  });

  test('what comes first: the priority, with what is done about it, by whom and by when', () => {
    expect(words).toContain(
      '7. Informal carers are involved: Name a contact for carers on every shift. ' +
        '(Team leader; due 18 December 2026)',
    );
    expect(words).toContain('The whole plan has 3 actions: 2 not started and 1 under way. 1 is');
    expect(words).toContain('We will look at the plan again on 12 May 2027.');
  });
});

test('without priorities, what is due first comes first', () => {
  const withoutAny = actionPlanDocument({ ...open, reflections: [] }, TODAY);
  const words = sectionWords(withoutAny, 'In short');
  const [contact, supervision, languages] = open.actions.map(({ what }) => words.indexOf(what));
  expect(supervision).toBeGreaterThan(-1);
  expect(contact).toBeGreaterThan(supervision ?? Infinity);
  expect(languages).toBeGreaterThan(contact ?? Infinity);
});

test('what the team wrote stands there word for word', () => {
  const words = wordsOf(document);
  const written = [
    ...open.reflections.flatMap(({ strengths, toDevelop }) => [strengths, toDevelop]),
    ...open.actions.flatMap(({ what, why, lead, measure }) => [what, why, lead, measure]),
    ...open.actions.flatMap(({ notes }) => notes.map(({ text }) => text)),
  ];
  for (const text of written) expect(words).toContain(text);
});

describe('the plan', () => {
  test('has everything agreed about an action in its row', () => {
    expect(tableOf(document, 'Actions: Carer involvement').rows).toEqual([
      [
        'Name a contact for carers on every shift.',
        '“Nobody rang me back.” (Informal carers)',
        'Team leader',
        'From 5 Oct 2026\nDue 18 Dec 2026',
        'Carers who ring get an answer the same day.',
        'Under way',
      ],
    ]);
  });

  test('says in words what is overdue, and what is still to be agreed', () => {
    expect(tableOf(document, 'Actions: Staff valued').rows[0]).toContain(
      'Overdue: was due 1 Nov 2026',
    );
    expect(tableOf(document, 'Actions: Personalised services').rows[0]?.slice(2, 4)).toEqual([
      'To agree',
      'To agree',
    ]);
  });

  test('has its progress notes by day', () => {
    const days = tableOf(document, 'Progress: Carer involvement').rows.map(([day]) => day);
    expect(days).toEqual(['12 Oct 2026', '18 Nov 2026']);
  });

  test('marks the priorities, also one without an action', () => {
    expect(sectionWords(document, 'The plan')).toContain(
      '7. Informal carers are involved (a priority)',
    );
    const waiting = { ...open, reflections: [aReflection('goals', { isPriority: true })] };
    expect(sectionWords(actionPlanDocument(waiting, TODAY), 'The plan')).toContain(
      'Still without an action, though a priority: “Goals are identified and addressed”.',
    );
  });

  test('loses no action, whatever it is for', () => {
    const actions = [anAction('Something from another time', 'no-such-indicator')];
    const words = sectionWords(actionPlanDocument({ ...open, actions }, TODAY), 'The plan');
    expect(words).toContain('Something from another time');
  });

  test('leaves out an action that nobody has described', () => {
    const actions = [anAction('', 'goals')];
    const undescribed = actionPlanDocument({ ...open, actions, reflections: [] }, TODAY);
    const words = sectionWords(undescribed, 'The plan');
    expect(words).toBe('No actions have been agreed yet.');
  });
});

test('says how the review was done', () => {
  const words = sectionWords(document, 'How the review was done');
  for (const fact of [
    'Area: Midlothian',
    'Sector: Third sector',
    'Setting: Supported living or housing support',
    'Size: 20 to 49 people',
    'Coordinated by: Senior support worker',
    'Started: 7 September 2026',
    'Next look at the plan: 12 May 2027',
    'People providing the service | 10 | 14',
    ...open.instrument.coProduction.slice(0, 2).map(({ text }) => text),
  ]) {
    expect(words).toContain(fact);
  }
  expect(words).not.toContain(open.instrument.coProduction[2]?.text);
  expect(words).not.toContain('Sheets gathered by');
});

test('names every indicator as it was published, and every score with what it rests on', () => {
  const words = wordsOf(document);
  for (const { name } of open.instrument.indicators) expect(words).toContain(name.text);
  const rows = tableOf(document, 'The scores, and what they rest on').rows;
  expect(rows[6]).toEqual([
    '7. Carer involvement',
    '1.7',
    '2.9',
    '2.2',
    '2.1',
    'To develop',
    '6 of 6',
    '45',
  ]);
});

test('a score that only rounds up to the next word’s edge is said to be under it', () => {
  expect(sectionWords(document, 'What to develop')).toContain(
    '4. Service is strength based: just under 3.0',
  );
  expect(sectionWords(document, 'The scores')).toContain('just under the edge of the next word');
});

test('the figure has a mark for every viewpoint, and for the score', () => {
  const figure = document.blocks.find((block) => block.kind === 'figure');
  expect(figure?.kind === 'figure' && figure.figure.series.map(({ name }) => name)).toEqual([
    ...open.instrument.viewpoints.map(({ name }) => name),
    'Score',
  ]);
});

test('says whose words these are, and that this is no official tool', () => {
  const words = sectionWords(document, 'About this document');
  expect(words).toContain(open.instrument.credit);
  expect(words).toContain('this project’s own');
});

test('an example says that it is one', () => {
  const review = { ...open.review, isExample: true };
  expect(actionPlanDocument({ ...open, review }, TODAY).dated).toContain('made up');
});

test('a review that has only just begun is a sensible document, too', () => {
  const review = newReview(open.instrument, 'Rowan Team', { id: idOf.review(), now: NOON });
  const begun = { ...open, review, sheets: [], reflections: [], actions: [] };
  const words = wordsOf(actionPlanDocument(begun, TODAY));
  expect(words).toContain('No sheets have been gathered yet.');
  expect(words).toContain('No actions have been agreed yet.');
  expect(words).toContain('No date has been set yet');
  expect(words).toContain('Not gathered');
  expect(words).toContain('There are no scores yet');
  expect(words).not.toMatch(/NaN|undefined|null|Infinity/u);
});

test('a service whose name is being typed anew still has a document', () => {
  const { service } = aReview();
  const review = aReview({ service: { ...service, name: ' ' } });
  expect(actionPlanDocument({ ...open, review }, TODAY).subtitle).toBe('The service');
});
