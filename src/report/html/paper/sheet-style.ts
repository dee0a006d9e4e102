import { colours } from '../style/colours.ts';
import { css } from '../style/css.ts';
import { text } from '../style/text.ts';

/** A sheet on a screen. Every word is at least as large as running text. */
const sheets = css`
  header,
  .sheet {
    margin: 0 auto;
    max-width: 48rem;
    padding: 1rem clamp(1rem, 4vw, 3rem);
  }

  .sheet + .sheet {
    border-top: 0.25rem solid var(--navy);
  }

  .large {
    font-size: 137.5%;
  }

  .first {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    justify-content: space-between;
  }

  .first p {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .code {
    border: 2px solid;
    font-weight: 700;
    padding: 0.25rem 0.75rem;
  }

  h1,
  h2,
  h3 {
    color: inherit;
  }

  h1 {
    font-size: 1.25rem;
  }

  h2 {
    font-size: 2rem;
    line-height: 1.2;
    margin: 1rem 0 0.25rem;
  }

  h3 {
    font-size: 1.125rem;
    margin: 1.25rem 0 0.25rem;
  }

  .lead {
    font-size: 1.125rem;
  }

  ul {
    margin: 0;
    padding-left: 1.25rem;
  }

  .question {
    border-top: 2px solid;
    margin-top: 1.5rem;
    padding-left: 2.25rem;
  }

  .question h3 {
    margin-left: -2.25rem;
    padding-left: 2.25rem;
    text-indent: -2.25rem;
    text-wrap: pretty;
  }

  .number {
    display: inline-block;
    text-indent: 0;
    width: 2.25rem;
  }

  .boxes {
    display: grid;
    gap: 0.5rem;
    grid-template-columns: repeat(auto-fit, minmax(5.25rem, 1fr));
    line-height: 1.25;
    list-style: none;
    margin: 0.75rem 0;
    padding: 0;
  }

  .boxes b {
    font-size: 1.125rem;
  }

  .box {
    border: 2px solid;
    display: inline-block;
    height: 1.5em;
    margin-right: 0.5rem;
    vertical-align: middle;
    width: 1.5em;
  }

  .boxes .words {
    display: block;
    padding-top: 0.25rem;
  }

  .line {
    border-bottom: 1px solid var(--line-strong);
    display: block;
    height: 2.25rem;
  }

  .question p,
  .end,
  .note {
    color: inherit;
    font-size: 1rem;
    margin: 0.5rem 0 0;
    max-width: none;
  }

  .end {
    font-weight: 700;
    margin-top: 1.5rem;
  }

  .foot {
    margin: 1rem 0 0;
    max-width: none;
    text-align: end;
  }
`;

/** On paper: a sheet begins on a page of its own, and its code stands at the foot of each. */
const printed = css`
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

/** Everything that a page of sheets looks like. It is the same for all, so its hash is known. */
export const SHEET_STYLE = [colours, text, sheets, printed].join('');

/** As PAGE_STYLE_HASH is: the SHA-256 by which the page's own policy allows this style alone. */
export const SHEET_STYLE_HASH = 'UiW3apji1u1T0SmtMWBlJ8rnosbP7Bkbr+KyqEoQQLg=';
