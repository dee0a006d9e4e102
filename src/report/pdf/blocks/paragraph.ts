import type { ParagraphBlock } from '#report/document.ts';
import { endingWith, type Flow } from '../strip.ts';
import { leaf } from '../tags.ts';
import type { Typesetter } from '../text.ts';
import { MEASURE, TEXT } from '../theme.ts';
import { lineStrips } from './lines.ts';

/** More lines than this stand for themselves, and need not go where a table goes. */
const INTRODUCTION = 3;

/** A paragraph. One that ends in a colon stays with what it announces. */
export function layoutParagraph({ text, tone }: ParagraphBlock, type: Typesetter): Flow {
  const tag = leaf('P');
  const strips = lineStrips(tag, text, TEXT[tone], { x: 0, width: MEASURE }, type);
  const announces = text.trimEnd().endsWith(':');
  return {
    tags: strips.length > 0 ? [tag] : [],
    strips: announces ? endingWith(strips, 'always') : strips,
    above: 0,
    below: tone === 'lead' ? 14 : 9,
    introduces: strips.length <= INTRODUCTION && tone !== 'note',
  };
}
