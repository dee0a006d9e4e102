import { type Instrument, type Source, statementFor } from '#domain/instrument/instrument.ts';
import type { IndicatorId, SourceId } from '#domain/records/ids.ts';

/** What a column of a table of sheets holds: a document's number, a sheet's code, a rating or an example. */
export type Field = 'number' | 'code' | `rating/${IndicatorId}` | `example/${IndicatorId}`;

/** One column of a source's sheets. */
export type SheetColumn = {
  readonly field: Field;
  /** Stable, and one of a kind among all sources: other software knows the column by it. */
  readonly name: string;
  /** What a person reads above it, with the name at its end. */
  readonly header: string;
  /** The same in short: "Rating of statement 3". */
  readonly label: string;
};

export const ratingOf = (indicator: IndicatorId): Field => `rating/${indicator}`;
export const exampleOf = (indicator: IndicatorId): Field => `example/${indicator}`;

/** The columns of a source's sheets, in order: each statement's rating, and its example beside it; its code last. */
export function sheetColumns(instrument: Instrument, source: Source): readonly SheetColumn[] {
  const { lowest, highest } = instrument.scale;
  return [
    ...(hasNumbers(source) ? [numberColumn(source)] : []),
    ...instrument.indicators.flatMap((indicator): readonly SheetColumn[] => {
      const { id, number } = indicator;
      const name = columnName(source.id, id);
      const scale = `${lowest.rating} to ${highest.rating}, or NA`;
      const rating = `${number}. ${statementFor(indicator, source.id).text} (${scale})`;
      return [
        {
          field: ratingOf(id),
          name,
          header: `${rating} [${name}]`,
          label: `Rating of statement ${number}`,
        },
        {
          field: exampleOf(id),
          name: `${name}_example`,
          header: `Example for statement ${number} [${name}_example]`,
          label: `Example for statement ${number}`,
        },
      ];
    }),
    codeColumn(source),
  ];
}

/** Only documents have one; where a source has one sheet in all, it says nothing. */
export function hasNumbers({ kind, single }: Source): boolean {
  return kind === 'written' && !single;
}

/** What a document's number is called. */
export function numberLabel({ sheet }: Source): string {
  return `${sheet.one} number`;
}

/** What the code of a printed sheet is called. */
export const CODE_LABEL = 'Sheet code';

/** Letters, digits and underscores, which every tool for online forms takes for a name. */
export function columnName(source: SourceId, what: string): string {
  return `${source}_${what}`.replaceAll('-', '_');
}

function codeColumn(source: Source): SheetColumn {
  const name = columnName(source.id, 'sheet_code');
  return { field: 'code', name, header: `${CODE_LABEL} [${name}]`, label: CODE_LABEL };
}

function numberColumn(source: Source): SheetColumn {
  const name = columnName(source.id, 'number');
  const label = numberLabel(source);
  return { field: 'number', name, header: `${label} [${name}]`, label };
}
