import type { ReportDocument } from '#report/document.ts';
import { escaped } from '#report/html/markup.ts';
import { legible } from './legible-text.ts';

const MAKER = 'SRI 2';

/**
 * What the file says about itself: its title, its language and what made it. Written here because
 * the library would add the time of the call, and no name of a person belongs in it.
 */
export function coreProperties({ title, language }: ReportDocument): string {
  const said = [
    ['dc:title', title],
    ['dc:creator', MAKER],
    ['cp:lastModifiedBy', MAKER],
    ['dc:language', language],
  ].map(([name, text]) => `<${name}>${escaped(legible(text ?? ''))}</${name}>`);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties' +
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `${said.join('')}</cp:coreProperties>`
  );
}
