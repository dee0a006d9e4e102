import type { Publication } from '#domain/comparing/picture.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import { makePdf } from '#features/make-pdf.ts';
import { benchmarkFileName, encodeBenchmark } from '#files/benchmark.ts';
import type { ReportDocument } from '#report/document.ts';

/** What is made of a publication, and handed to the browser's downloads. */
export type PublishedFile = { readonly name: string; readonly content: Blob };

/** `nothing`: all of it is held back. `unavailable`: what makes it could not be loaded, or failed. */
export type NoFile = 'nothing' | 'unavailable';

export type Maker = () => Promise<Result<PublishedFile, NoFile>>;

/** The report, in the three formats that it can be had in. */
export function reportMakers(document: ReportDocument, made: string) {
  const named = (ending: string): string => `comparison-${made}.${ending}`;
  return {
    pdf: orUnavailable(async () => {
      const file = await makePdf(document, () => {});
      return file.ok ? ok({ name: named('pdf'), content: file.value.content }) : file;
    }),
    docx: orUnavailable(async () => {
      const { renderDocx } = await import('#report/docx/render.ts');
      const bytes = Uint8Array.from(await renderDocx(document));
      return ok({ name: named('docx'), content: new Blob([bytes], { type: DOCX }) });
    }),
    html: orUnavailable(async () => {
      const { renderHtml } = await import('#report/html/render.ts');
      const content = new Blob([renderHtml(document)], { type: 'text/html' });
      return ok({ name: named('html'), content });
    }),
  } satisfies Record<string, Maker>;
}

/** Every figure of it in rows. */
export function figuresMaker(publication: Publication, instrument: Instrument): Maker {
  return orUnavailable(async () => {
    const { comparisonCsv } = await import('#report/csv/comparison-csv.ts');
    const text = comparisonCsv(publication, instrument);
    const content = new Blob([text], { type: 'text/csv' });
    return ok({ name: `comparison-${publication.made}.csv`, content });
  });
}

/** What a service opens in its own review, to see itself among the services of one group. */
export function benchmarkMaker(publication: Publication, group: number): Maker {
  return orUnavailable(async () => {
    const { makeBenchmark } = await import('#domain/benchmark/make-benchmark.ts');
    const picture = publication.groups[group];
    const benchmark = picture === undefined ? null : makeBenchmark(picture, publication);
    if (benchmark === null) return failed('nothing');
    const content = new Blob([encodeBenchmark(benchmark)], { type: 'application/json' });
    return ok({ name: benchmarkFileName(benchmark), content });
  });
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What makes a file is large, and comes when it is first needed. */
function orUnavailable(make: Maker): Maker {
  return async () => {
    try {
      return await make();
    } catch {
      return failed('unavailable');
    }
  };
}
