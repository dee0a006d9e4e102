import { withoutEscapes } from './escapes.ts';
import { readXml } from './read-xml.ts';

/** The texts that cells name by their place. What tells how to pronounce one is no part of it. */
export function sharedStrings(xml: string): readonly string[] {
  const texts: string[] = [];
  let current = '';
  let [isText, isPhonetic] = [false, false];
  readXml(xml, {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') isPhonetic = true;
      if (name === 't') isText = !isPhonetic;
    },
    text: (words) => {
      if (isText) current += words;
    },
    close: (name) => {
      if (name === 't') isText = false;
      if (name === 'rPh') isPhonetic = false;
      if (name === 'si') texts.push(withoutEscapes(current));
    },
  });
  return texts;
}
