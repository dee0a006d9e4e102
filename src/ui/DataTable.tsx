import { useId, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { DataRow } from './DataRow.tsx';
import type { Column, Row } from './table-data.ts';
import { useOverflow } from './use-overflow.ts';

export interface DataTableProps {
  caption: ReactNode;
  captionHidden?: boolean | undefined;
  columns: readonly Column[];
  rows: readonly Row[];
  /** Where it is narrow: `scroll` within its frame, or `stack` each row as a small list. */
  narrow?: 'scroll' | 'stack' | undefined;
  /** Under the table: where the figures come from, what is not shown. */
  note?: ReactNode;
}

const withRowHeader = (columns: readonly Column[]): Column[] => {
  const marked = columns.some((column) => column.rowHeader);
  return columns.map((column, index) => ({
    ...column,
    rowHeader: marked ? column.rowHeader : index === 0,
  }));
};

/** Figures or records in rows and columns, from data. Scrolls in a named region, or stacks. */
export function DataTable(props: DataTableProps) {
  const { caption, captionHidden, rows, narrow = 'scroll', note } = props;
  const columns = withRowHeader(props.columns);
  const captionId = useId();
  const { box, overflows } = useOverflow();
  const region = overflows ? { role: 'region', 'aria-labelledby': captionId, tabIndex: 0 } : {};
  return (
    <div className={`ui-table ui-table--${narrow}`}>
      <div className="ui-table__frame" ref={box} {...region}>
        <table className="ui-table__table" role="table">
          <caption className={classNames(captionHidden && 'visually-hidden')} id={captionId}>
            {caption}
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              {columns.map(({ key, header, align = 'start' }) => (
                <th key={key} role="columnheader" scope="col" className={`ui-align-${align}`}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row) => (
              <DataRow key={row.key} row={row} columns={columns} />
            ))}
          </tbody>
        </table>
      </div>
      {note && <div className="ui-table__note">{note}</div>}
    </div>
  );
}
