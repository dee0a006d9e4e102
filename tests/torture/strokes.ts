export type Random = () => number;

/** One thing a person's hands do. Only a `type` changes anything. */
export type Stroke =
  | { readonly kind: 'go'; readonly field: string }
  | { readonly kind: 'press'; readonly key: string }
  | { readonly kind: 'type'; readonly key: string; readonly field: string; readonly value: string };

const WORDS = [
  'asked',
  'people',
  'what matters',
  'first.',
  'Żółć',
  'café',
  'the plan,',
  'in her words',
  '“we”',
  'a’ bhùth',
  'still open',
  '12 weeks',
  'carers;',
  'and then',
];

/** Letter by letter, some way of what people write: about `length` keystrokes into an empty field. */
export function writing(field: string, length: number, random: Random): readonly Stroke[] {
  let text = '';
  while (text.length < length) text += `${oneOf(WORDS, random)} `;
  return text.split('').map((key, index): Stroke => {
    return { kind: 'type', key, field, value: text.slice(0, index + 1) };
  });
}

/** The fields that these change. */
export function fieldsOf(strokes: readonly Stroke[]): readonly string[] {
  const named = strokes.flatMap((stroke) => (stroke.kind === 'type' ? [stroke.field] : []));
  return [...new Set(named)];
}

export function between(least: number, most: number, random: Random): number {
  return least + Math.floor(random() * (most - least + 1));
}

export function oneOf<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to choose from');
  return item;
}
