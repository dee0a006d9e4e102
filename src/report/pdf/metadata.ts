import type { ReportDocument } from '#report/document.ts';
import type { Internals } from './engine.ts';
import { pdfDictionary } from './syntax.ts';

type Described = Pick<ReportDocument, 'title' | 'language'>;

/** Writes the description other programs read (XMP), and answers with its object number. */
export function writeMetadata(document: Described, made: Date, internals: Internals): number {
  const packet = binary(describe(document, made));
  const id = internals.newObjectDeferred();
  internals.newObjectDeferredBegin(id, true);
  const head = { Type: '/Metadata', Subtype: '/XML', Length: String(packet.length) };
  internals.write(pdfDictionary(head));
  internals.write(`stream\n${packet}\nendstream`);
  internals.write('endobj');
  return id;
}

/** `pdfuaid:part` is the promise that the file keeps to PDF/UA-1, the standard for accessible PDF. */
function describe({ title, language }: Described, made: Date): string {
  const date = made.toISOString().slice(0, 19);
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:xmp="http://ns.adobe.com/xap/1.0/"
  xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${date}Z</xmp:CreateDate>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

function escapeXml(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** UTF-8, one character for each byte, as jsPDF keeps a file until it is finished. */
function binary(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
}
