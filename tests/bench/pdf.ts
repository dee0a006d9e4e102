import type { ReportDocument } from '#report/document.ts';
import { examplePlan, readFonts } from './example-plan.ts';
import type { Figure } from './figure.ts';
import { medianTimeOf, timeOf } from './timing.ts';

const RUNS = 7;

type Render = (document: ReportDocument) => Promise<Uint8Array>;

/** Each library is loaded by its first use, as in the app: that is part of a cold run. */
const RENDERERS: readonly { readonly name: string; readonly render: Render }[] = [
  {
    name: 'ours, with jsPDF, tagged',
    render: async (document) => {
      const { renderPdf } = await import('#report/pdf/render.ts');
      return renderPdf(document, readFonts());
    },
  },
  {
    name: 'pdfmake, untagged',
    render: async (document) => (await import('./rivals/pdfmake.ts')).renderWithPdfmake(document),
  },
  {
    name: '@react-pdf, untagged',
    render: async (document) =>
      (await import('./rivals/react-pdf.tsx')).renderWithReactPdf(document),
  },
];

/** The example's action plan as a PDF, beside two other libraries given the same words. */
export async function benchPdf(): Promise<Figure[]> {
  const group = 'PDF of the example, in Node';
  const document = examplePlan();
  const figures: Figure[] = [];
  for (const { name, render } of RENDERERS) {
    const cold = await timeOf(() => render(document));
    const warm = await medianTimeOf(() => render(document), RUNS);
    figures.push({ group, name: `${name}, cold`, value: cold, unit: 'ms' });
    figures.push({ group, name: `${name}, warm`, value: warm, unit: 'ms' });
  }
  return figures;
}
