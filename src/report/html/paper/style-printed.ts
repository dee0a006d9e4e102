import { css } from '../style/css.ts';

/** On paper: a sheet begins on a page of its own, and its code stands at the foot of each. */
export const printed = css`
  @page {
    margin: 14mm 17mm;
  }

  @media print {
    html {
      font-size: 11pt;
    }

    html.large {
      font-size: 16pt;
    }

    header {
      display: none;
    }

    body {
      font-size: 1rem;
      line-height: 1.35;
    }

    .sheet {
      display: table;
      max-width: none;
      padding: 0;
      width: 100%;
    }

    .sheet + .sheet {
      border: 0;
      break-before: page;
    }

    .body {
      display: table-row-group;
    }

    .foot {
      break-inside: avoid;
      display: table-footer-group;
    }

    .question {
      break-inside: avoid;
      margin-top: 0.75rem;
    }

    .question h3 {
      margin-top: 0.5rem;
    }

    .boxes {
      margin: 0.5rem 0;
    }

    .line {
      height: 2rem;
    }

    .boxes {
      grid-template-columns: 6fr 3fr 3fr 3fr 5fr 5fr;
    }

    h3,
    .end {
      break-after: avoid;
    }
  }
`;
