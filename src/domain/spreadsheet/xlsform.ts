import { type Instrument, type Source, statementFor } from '#domain/instrument/instrument.ts';
import { RATINGS } from '#domain/records/response.ts';
import {
  columnName,
  exampleOf,
  ratingOf,
  type SheetColumn,
  sheetColumns,
} from './sheet-columns.ts';

/** The three sheets of an XLSForm, each with what its columns are called in its first row. */
export type XlsForm = Readonly<Record<'survey' | 'choices' | 'settings', readonly Row[]>>;
type Row = readonly string[];

/** The list of choices that every statement is rated by. */
const RATING_LIST = 'rating';

/**
 * A source's sheet as an XLSForm, from which KoboToolbox, ODK and others make an online form. It
 * asks for the ratings and the examples alone: not for the time, the device or who answers. What
 * comes back is told by the names of the questions. Nothing is required: blank is an answer, too.
 */
export function xlsForm(instrument: Instrument, source: Source): XlsForm {
  return {
    survey: [['type', 'name', 'label', 'hint', 'appearance'], ...survey(instrument, source)],
    choices: [['list_name', 'name', 'label'], ...choices(instrument)],
    settings: [
      ['form_title', 'form_id', 'version'],
      [
        `${instrument.title}: ${source.name}`,
        columnName(source.id, `${instrument.id}_v${instrument.version}`),
        String(instrument.version),
      ],
    ],
  };
}

function survey(instrument: Instrument, source: Source): readonly Row[] {
  const { lowest, highest, notApplicable } = instrument.scale;
  const intro =
    `${source.purpose} Rate each statement from ${lowest.rating} (${lowest.label.toLowerCase()}) to ` +
    `${highest.rating} (${highest.label.toLowerCase()}), or choose “${notApplicable.label}”. ` +
    'You can leave any of them out. Please write no names, and nothing that would show who somebody is.';
  const columns = new Map(sheetColumns(instrument, source).map((column) => [column.field, column]));
  return [
    ['note', columnName(source.id, 'introduction'), intro, '', ''],
    ...instrument.indicators.flatMap((indicator): readonly Row[] => {
      const { text, prompts } = statementFor(indicator, source.id);
      const rating = nameOf(columns.get(ratingOf(indicator.id)));
      const example = nameOf(columns.get(exampleOf(indicator.id)));
      const { number } = indicator;
      return [
        [`select_one ${RATING_LIST}`, rating, `${number}. ${text}`, prompts.join(' '), ''],
        ['text', example, `Example for statement ${number}`, '', 'multiline'],
      ];
    }),
  ];
}

function choices({ scale: { lowest, highest, notApplicable } }: Instrument): readonly Row[] {
  const ends = new Map<number, string>([lowest, highest].map((end) => [end.rating, end.label]));
  const labelled = (rating: number): string => {
    const words = ends.get(rating);
    return words === undefined ? String(rating) : `${rating} – ${words}`;
  };
  return [
    ...RATINGS.map((rating) => [RATING_LIST, String(rating), labelled(rating)]),
    [RATING_LIST, 'na', notApplicable.label],
  ];
}

function nameOf(column: SheetColumn | undefined): string {
  if (column === undefined) throw new Error('The source has no such column');
  return column.name;
}
