import { css } from './css.ts';

/** Tables in columns, wherever these fit. */
export const tables = css`
  table {
    border-collapse: collapse;
    font-size: 0.9375rem;
    font-variant-numeric: tabular-nums;
    line-height: 1.45;
    margin: 0.5rem 0 2rem;
    width: 100%;
  }

  caption {
    color: var(--ink-soft);
    padding-bottom: 0.5rem;
    text-align: start;
  }

  th,
  td {
    border-bottom: 1px solid var(--line);
    padding: 0.5rem 1.25rem 0.5rem 0;
    text-align: start;
    vertical-align: top;
  }

  tr > :last-child {
    padding-right: 0;
  }

  thead th {
    border-bottom: 2px solid var(--navy);
    vertical-align: bottom;
  }

  tbody th {
    font-weight: 400;
  }

  /* A column is never narrower than the words of its head; a word in it may be longer than that. */
  tbody th,
  td {
    overflow-wrap: anywhere;
  }

  .end {
    text-align: end;
  }
`;

/** Every width that a column can ask for. */
export const columnWidths = Array.from({ length: 100 }, (_, index) => {
  const hundredths = index + 1;
  return `.of-100-${hundredths} { width: ${hundredths}%; }\n`;
}).join('');
