import { findIdentifiers } from '#domain/identifiers/find-identifiers.ts';
import type { Figure } from '../figure.ts';
import { medianTime } from '../timing.ts';
import { falseAlarmsAmong, missedAmong } from './judge.ts';
import { cleanSentences, KINDS, SENTENCES, tellingSentences } from './sentences.ts';
import type { Part } from './shapes.ts';

/** How much of what could show somebody is found, how often nothing is taken for it, how fast. */
export function benchIdentifiers(): Figure[] {
  return [...figuresOf('open'), ...figuresOf('heldOut'), ...timeFigures()];
}

const NAMES: Readonly<Record<Part, string>> = {
  open: 'Identifiers',
  heldOut: 'Identifiers, in sentences the rules were not made with',
};

function figuresOf(part: Part): Figure[] {
  const group = NAMES[part];
  const telling = tellingSentences(part, SENTENCES);
  const clean = cleanSentences(part, SENTENCES);
  const missed = missedAmong(telling);
  const alarms = falseAlarmsAmong(clean).length / clean.length;
  const share = (name: string, value: number, aim?: string): Figure => {
    return { group, name, value: 100 * value, unit: '%', ...(aim !== undefined && { aim }) };
  };
  return [
    share('found', 1 - missed.length / telling.length, '≥ 98'),
    ...KINDS.map((kind) => {
      const ofKind = (each: { readonly kind: string }) => each.kind === kind;
      const found = 1 - missed.filter(ofKind).length / telling.filter(ofKind).length;
      return share(`found: ${kind}`, found);
    }),
    share('false alarms', alarms, '≤ 2'),
    ...KINDS.map((kind) =>
      share(`false alarms: ${kind}`, falseAlarmsAmong(clean, kind).length / clean.length),
    ),
  ];
}

function timeFigures(): Figure[] {
  const group = 'Identifiers';
  const telling = tellingSentences('open', SENTENCES).map(({ text }) => text);
  const text = [...telling, ...cleanSentences('open', SENTENCES)].join('\n');
  const perThousand = (run: () => unknown) => (1000 * medianTime(run, 15)) / (text.length / 1000);
  const time = perThousand(() => findIdentifiers(text));
  return [
    { group, name: 'a text, for 1,000 characters', value: time, unit: 'µs' },
    { group, name: 'beside a loop', value: time / perThousand(() => loopOver(text)), unit: '×' },
  ];
}

/** The least that looking at a text can cost. */
function loopOver(text: string): number {
  let digits = 0;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (code >= 48 && code < 58) digits += 1;
  }
  return digits;
}
