import type { ReactNode } from 'react';

export interface Column {
  key: string;
  header: ReactNode;
  align?: 'start' | 'centre' | 'end' | undefined;
  /** The cell that names its row. The first column, unless another is marked. */
  rowHeader?: boolean | undefined;
  /** For the stacked view, when `header` is not plain words. */
  shortHeader?: string | undefined;
}

export interface Row {
  key: string;
  /** By column key. A cell that is missing is shown empty. */
  cells: Readonly<Record<string, ReactNode>>;
  emphasis?: boolean | undefined;
}
