import type { Publication } from '#domain/comparing/picture.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import type { ReportDocument } from '#report/document.ts';
import { benchmarkMaker, figuresMaker, type Maker, reportMakers } from './file-makers.ts';

/** A file that a publication can be passed on as. */
export type OfferedFile = {
  readonly title: string;
  readonly format: string;
  readonly description: string;
  readonly make: Maker;
};

/** Every one of them, in the order that they are offered in. */
export function filesOf(
  publication: Publication,
  instrument: Instrument,
  document: ReportDocument,
): readonly OfferedFile[] {
  const report = reportMakers(document, publication.made);
  return [
    {
      title: 'Report',
      format: 'PDF',
      description: 'To read, print and send.',
      make: report.pdf,
    },
    {
      title: 'Report',
      format: 'Word',
      description: 'The same, to work on in a word processor.',
      make: report.docx,
    },
    {
      title: 'Report',
      format: 'HTML',
      description: 'The same as a web page that needs nothing else.',
      make: report.html,
    },
    {
      title: 'Figures',
      format: 'CSV',
      description: 'Every figure in a row of its own, with the rules that it was cleared by.',
      make: figuresMaker(publication, instrument),
    },
    ...benchmarks(publication),
  ];
}

function benchmarks(publication: Publication): readonly OfferedFile[] {
  const { groups } = publication;
  return groups.map((_, at) => ({
    title: groups.length > 1 ? `Benchmark of the ${NAMES[at] ?? ''} group` : 'Benchmark',
    format: 'JSON',
    description: 'For services: each opens it in its own review and sees itself among the others.',
    make: benchmarkMaker(publication, at),
  }));
}

const NAMES = ['first', 'second'];
