import { Document, Font, Page, renderToBuffer, Text, View } from '@react-pdf/renderer';
import { unreachable } from '#domain/never.ts';
import type { Block, ReportDocument } from '#report/document.ts';
import { fontFiles } from '../example-plan.ts';

const PAGE = { fontFamily: 'Roboto', fontSize: 10, padding: 48 } as const;
const ROW = { flexDirection: 'row', gap: 8, paddingVertical: 3 } as const;
const BOLD = { fontWeight: 700 } as const;

/** The same words in React PDF: headings, paragraphs, lists and tables; the figure as its rows. */
export async function renderWithReactPdf(document: ReportDocument): Promise<Uint8Array> {
  Font.register({
    family: 'Roboto',
    fonts: [{ src: fontFiles.regular }, { src: fontFiles.bold, fontWeight: 700 }],
  });
  return renderToBuffer(
    <Document title={document.title} language={document.language}>
      <Page size="A4" style={PAGE}>
        <Text style={BOLD}>{document.title}</Text>
        {document.blocks.map((block, place) => (
          // A document never changes its order: the place of a block is its name.
          // oxlint-disable-next-line react/no-array-index-key
          <Words key={place} block={block} />
        ))}
        <Text
          fixed
          render={({ pageNumber, totalPages }) =>
            `${document.footer}  Page ${pageNumber} of ${totalPages}`
          }
        />
      </Page>
    </Document>,
  );
}

function Words({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <Text style={BOLD}>{block.text}</Text>;
    case 'paragraph':
      return <Text>{block.text}</Text>;
    case 'list':
    case 'quotes':
      return <Rows rows={block.items.map((item) => [item])} />;
    case 'facts':
      return <Rows rows={block.items.map(({ term, detail }) => [term, detail])} />;
    case 'table':
      return <Rows rows={[block.columns.map(({ heading }) => heading), ...block.rows]} />;
    case 'figure': {
      const rows = block.figure.rows.map(({ label, values }) => [label, ...values.map(String)]);
      return <Rows rows={rows} />;
    }
    default:
      return unreachable(block);
  }
}

function Rows({ rows }: { rows: readonly (readonly string[])[] }) {
  return rows.map((row, place) => (
    // oxlint-disable-next-line react/no-array-index-key -- as above
    <View key={place} style={ROW} wrap={false}>
      {row.map((cell, column) => (
        // oxlint-disable-next-line react/no-array-index-key -- as above
        <Text key={column} style={{ flexBasis: 0, flexGrow: 1 }}>
          {cell}
        </Text>
      ))}
    </View>
  ));
}
