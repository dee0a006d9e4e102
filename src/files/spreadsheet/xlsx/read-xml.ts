import { Parser } from 'saxen';

/** What is done with the parts of an XML file, one after the other. Names come without a prefix. */
export type XmlReader = {
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

/**
 * Goes through an XML file from beginning to end. It stands in no relation to others: there is no
 * file that it could name, and no entity that it could define.
 *
 * @throws XmlDamaged where it is not well-formed, or defines things.
 */
export function readXml(xml: string, reader: XmlReader): void {
  const parser = new Parser();
  const { open, text, close } = reader;
  // Attributes are decoded by hand: the getter gives them as they stand in the file.
  parser.on('openTag', (name, attributes, decode) => {
    if (open === undefined) return;
    const given = attributes();
    open(withoutPrefix(name), (wanted) => {
      const own = Object.keys(given).find((key) => withoutPrefix(key) === wanted);
      const value = own === undefined ? undefined : given[own];
      return value === undefined ? undefined : decode(value);
    });
  });
  if (text) {
    parser.on('text', (words, decode) => text(decode(words)));
    parser.on('cdata', text);
  }
  if (close) parser.on('closeTag', (name) => close(withoutPrefix(name)));
  parser.on('attention', () => {
    throw new XmlDamaged('it defines entities');
  });
  parser.on('error', (error) => {
    throw new XmlDamaged(error.message);
  });
  parser.parse(xml);
}

/** A part of the file is not as such a file is. */
export class XmlDamaged extends Error {
  override readonly name = 'XmlDamaged';
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
