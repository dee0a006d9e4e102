import { css } from './css.ts';

/**
 * Where columns do not fit, each row is a small list, and each cell says its column. Paper is always
 * wide enough, however narrow a browser thinks it is.
 */
export const stackedTables = css`
  @media screen and (max-width: 48rem) {
    table,
    caption,
    tbody,
    tr,
    th,
    td {
      display: block;
    }

    thead {
      clip-path: inset(50%);
      height: 1px;
      overflow: hidden;
      position: absolute;
      white-space: nowrap;
      width: 1px;
    }

    tbody {
      border-top: 2px solid var(--navy);
    }

    tbody tr {
      border-bottom: 1px solid var(--line-strong);
      padding: 0.5rem 0;
    }

    th,
    td {
      border: 0;
      padding: 0.1875rem 0;
      text-align: start;
    }

    tbody th {
      font-weight: 700;
    }

    td[data-label] {
      display: grid;
      gap: 1rem;
      grid-template-columns: minmax(6.25rem, 1fr) minmax(0, 2fr);
    }

    td[data-label]:empty {
      display: none;
    }

    /* Empty alternative text: the column's header already gives the words to a screen reader. */
    td[data-label]::before {
      color: var(--ink-soft);
      content: attr(data-label);
      content: attr(data-label) / '';
    }
  }
`;
