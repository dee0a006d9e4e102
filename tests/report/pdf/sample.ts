import type { Block, ReportDocument, TableBlock } from '#report/document.ts';

/** Means by indicator: written, providing, lived experience, and the score over all six sources. */
const INDICATORS: readonly (readonly [string, number, number, number, number])[] = [
  ['Basic needs are identified and addressed', 3.67, 4.33, 3.78, 3.81],
  ['Goals are identified and addressed', 2.66, 2.86, 2.96, 2.79],
  ['Personalised services are provided', 3.52, 4.38, 3.84, 3.77],
  ['Service is strength based', 2.32, 3.86, 3.53, 2.98],
  ['Service promotes social inclusion', 3.53, 3.75, 2.56, 3.24],
  ['Service promotes and acts on service user involvement', 2.19, 3.62, 3.0, 2.7],
  ['Informal carers are involved', 1.73, 2.92, 2.2, 2.09],
  ['Service encourages advance planning and self-management', 2.4, 3.36, 2.53, 2.6],
  ['Staff are supported and valued', 3.12, 3.08, 4.25, 3.49],
  ['Practice is recovery focused', 2.59, 4.08, 3.46, 3.13],
];

function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}

function say(text: string, tone: 'plain' | 'lead' | 'note' = 'plain'): Block {
  return { kind: 'paragraph', text, tone };
}

function actions(caption: string, rows: TableBlock['rows']): Block {
  const columns = [
    { heading: 'What', align: 'start', share: 24 },
    { heading: 'Why', align: 'start', share: 26 },
    { heading: 'Lead', align: 'start', share: 15 },
    { heading: 'Start – due', align: 'start', share: 13 },
    { heading: 'How we will know', align: 'start', share: 24 },
    { heading: 'Status', align: 'start', share: 13 },
  ] as const;
  return { kind: 'table', caption, columns, rows };
}

function scores(): Block {
  const start = { heading: 'Indicator', align: 'start', share: 44 } as const;
  const figures = ['What we write', 'What we say', 'What people say', 'Score', 'Sources'];
  return {
    kind: 'table',
    caption: 'The same figures as a table',
    columns: [
      start,
      ...figures.map((figure) => ({ heading: figure, align: 'end', share: 12 }) as const),
    ],
    rows: INDICATORS.map(([name, ...means]) => [
      name,
      ...means.map((mean) => mean.toFixed(1)),
      '6 of 6',
    ]),
  };
}

function dots(): Block {
  return {
    kind: 'figure',
    caption: 'Ten indicators from three viewpoints',
    alternative:
      'Dot plot of ten indicators on a scale from 1 to 5. Basic needs and personalised services ' +
      'score highest, at 3.8. Involving carers scores lowest, at 2.1. People providing the service ' +
      'rate most indicators higher than the documents do. The figures are in the table that follows.',
    figure: {
      scale: { from: 1, to: 5, fromLabel: 'Strongly disagree', toLabel: 'Strongly agree' },
      series: [
        { name: 'What we write', mark: 'square' },
        { name: 'What we say', mark: 'triangle' },
        { name: 'What people and carers say', mark: 'circle' },
        { name: 'Score', mark: 'bar' },
      ],
      rows: INDICATORS.map(([label, ...values]) => ({ label, values })),
    },
  };
}

const SUMMARY: readonly Block[] = [
  heading(1, 'This review at a glance'),
  say(
    'Between August and October 2026 the team at Harbour View, people who use the service and ' +
      'carers looked together at how far the service supports recovery. This is what we found, ' +
      'what we are proud of, and what we will do next.',
    'lead',
  ),
  {
    kind: 'facts',
    items: [
      { term: 'Service', detail: 'Harbour View Supported Living' },
      { term: 'Organisation', detail: 'Firth and Islands Support Association' },
      { term: 'Area', detail: 'Argyll and Bute Health and Social Care Partnership' },
      { term: 'Review dates', detail: '10 August to 30 October 2026' },
      { term: 'Coordinator', detail: 'Senior support practitioner' },
      {
        term: 'What we looked at',
        detail:
          '10 assessments, 10 care plans, one set of service information, 14 people providing the ' +
          'service, 9 people who use the service, 6 carers',
      },
      { term: 'Next review', detail: 'October 2027' },
    ],
  },
  heading(2, 'Strengths to build on'),
  {
    kind: 'list',
    items: [
      'People are helped with housing, money, food and heating, and it is written down with dates.',
      'People choose their own keyworker, and routines, likes and dislikes are known and used.',
      'Two people who use the service sat on the last interview panel; the team calls it “brilliant”.',
      'Carers describe a team that sees “the person, not the illness”.',
    ],
  },
  heading(2, 'What to develop'),
  {
    kind: 'list',
    items: [
      'Unpaid carers (family and friends) are welcome, but nobody plans for them.',
      'Advance statements are explained on the website, not in the welcome pack, and few of us feel confident talking about them.',
      'Goals too often read as tasks for staff; small steps towards what the person hopes for are rare.',
    ],
  },
  heading(2, 'In people’s own words'),
  {
    kind: 'quotes',
    items: [
      'They say I’m good at cooking, I run the Friday lunch now.',
      'I want to get back to the college. Nobody wrote it down.',
      'They are kind when I phone, but I always have to phone. I found out he was in hospital from a neighbour, and when I asked who I should have heard it from, nobody was sure.',
      'No Gàidhlig version (a’ Ghàidhlig) of the welcome pack.',
    ],
  },
];

const RESULTS: readonly Block[] = [
  heading(1, 'What the ten indicators show'),
  say(
    'Each mark is the mean of the ratings from one viewpoint. Where marks lie far apart, people see ' +
      'the service differently: that is a reason to talk, not a fault.',
  ),
  dots(),
  scores(),
  say(
    'A score is the plain mean of the sources’ means, so that ten care plans do not outvote one set ' +
      'of leaflets. There is no total, no pass mark and no norm to compare with.',
    'note',
  ),
];

const PLAN: readonly Block[] = [
  heading(1, 'Action plan'),
  say(
    'We chose three indicators to work on first. Every action has a lead, who is a role and not a person, and a day by which it is due.',
  ),
  heading(2, 'Informal carers are involved'),
  say(
    'Score 2.1 from 6 of 6 sources. Views differ: people providing the service say 2.9, our documents 1.7.',
  ),
  actions('Actions for involving carers', [
    [
      'Name a carers’ contact for every shift, and put the number in the welcome pack',
      'Carers told us they always have to phone first, and one heard of a hospital admission from a neighbour',
      'Team leader',
      '2\u00A0Nov\u00A02026 – 30\u00A0Nov\u00A02026',
      'Every rota shows a carers’ contact; three carers asked in March say they knew whom to call',
      'Under way',
    ],
    [
      'Ask each person at review whom they would like involved, how, and what may be shared',
      'The carer’s name box was empty in seven of ten assessments. Some people do not want family involved, and that choice belongs in the plan too',
      'Keyworkers',
      '16\u00A0Nov\u00A02026 – 26\u00A0Feb\u00A02027',
      'All ten plans looked at in March record the person’s choice in their own words',
      'Not started',
    ],
    [
      'Half-day on confidentiality and sharing with carers, planned with the local carers’ centre',
      '“We do not know what we are allowed to share.”',
      'Service manager',
      '11\u00A0Jan\u00A02027 – 31\u00A0Mar\u00A02027',
      'Everyone on the rota has been; a one-page guide is on the office wall',
      'Not started',
    ],
    [
      'Replace the carers’ leaflet from 2014 with our own',
      'The leaflet is from another organisation and out of date',
      'Senior support practitioner',
      '2\u00A0Nov\u00A02026 – 18\u00A0Dec\u00A02026',
      'New leaflet, read and changed by two carers before it is printed',
      'Done',
    ],
  ]),
  heading(2, 'Service encourages advance planning and self-management'),
  say(
    'Score 2.6 from 6 of 6 sources. Nobody rated this as a strength, and several people asked what an advance statement is.',
  ),
  actions('Actions for advance planning', [
    [
      'Offer an advance statement at every plan review, with independent advocacy on hand',
      'The box is ticked “no” with no discussion noted',
      'Keyworkers',
      '1\u00A0Dec\u00A02026 – 31\u00A0May\u00A02027',
      'Each plan shows a conversation and what the person decided',
      'Not started',
    ],
    [
      'Peer-led evenings on wellness plans and plans for bad days',
      'People who made their own plan use it: “I have a plan for bad days, I made it.”',
      'Peer worker',
      '18\u00A0Jan\u00A02027 – 26\u00A0Apr\u00A02027',
      'Six people have a plan that they wrote themselves',
      'Not started',
    ],
  ]),
  heading(2, 'Goals are identified and addressed'),
  say('Score 2.8 from 6 of 6 sources.'),
  actions('Actions for goals', [
    [
      'Set small weekly steps beside each big goal, in the person’s words',
      'One plan did this and the team rated it 5: “very good”. Most others copy last year’s goal',
      'Keyworkers',
      '9\u00A0Nov\u00A02026 – 30\u00A0Apr\u00A02027',
      'Eight of ten plans show steps that changed between two reviews',
      'Under way',
    ],
    [
      'Write what the person wants apart from what the service has to do',
      'Goals read as tasks for staff, or are about keeping the tenancy only',
      'Senior support practitioner',
      '1\u00A0Dec\u00A02026 – 29\u00A0Jan\u00A02027',
      'New page in the plan, tried with four people first',
      'Not started',
    ],
  ]),
];

const METHOD: readonly Block[] = [
  heading(1, 'How we did this'),
  say(
    'SRI 2 asks a service to look at ten recovery indicators through six sources of evidence: ' +
      'assessments, care plans, service information, people providing the service, people who use ' +
      'it, and informal carers. Each sheet rates ten statements from 1, strongly disagree, to 5, ' +
      'strongly agree; a statement may also be not applicable, and one left blank counts as nothing.',
  ),
  heading(2, 'How figures are protected'),
  say(
    'Where only three or four people rated an indicator we show a mean and no spread. Where one or ' +
      'two did, we show no figure at all, only what they wrote, and what is not shown is not counted.',
  ),
  heading(2, 'What this report is not'),
  say(
    'It is not an audit. The statements and the method of scoring are this project’s own; the names ' +
      'of the ten indicators are those of the Scottish Recovery Indicator.',
  ),
  say('Made on this device with SRI 2, instrument version 1. Nothing was sent anywhere.', 'note'),
];

/** A whole action plan for a service that does not exist, long enough to need every kind of block. */
export const sampleDocument: ReportDocument = {
  title: 'Action plan and review summary',
  subtitle: 'Harbour View Supported Living',
  language: 'en-GB',
  dated: '6 November 2026',
  footer: 'Harbour View Supported Living: SRI 2 action plan, 6 November 2026',
  blocks: [...SUMMARY, ...RESULTS, ...PLAN, ...METHOD],
};
