import { css } from './css.ts';

/** On paper: all of the text, without the links that lead about in it. */
export const paper = css`
  @page {
    margin: 16mm 16mm 18mm;

    @bottom-right {
      content: counter(page) ' / ' counter(pages);
      font:
        9pt Roboto,
        system-ui,
        sans-serif;
    }
  }

  @media print {
    body {
      border: 0;
      font-size: 10pt;
    }

    header,
    .frame,
    footer {
      max-width: none;
      padding-inline: 0;
    }

    nav,
    ul.jumps.jumps,
    .skip,
    .back {
      display: none;
    }

    h1 {
      font-size: 26pt;
    }

    h2 {
      font-size: 16pt;
    }

    h3 {
      font-size: 12pt;
    }

    .legend,
    .plot-row,
    .note,
    footer {
      font-size: 9pt;
    }

    section {
      margin-bottom: 24pt;
    }

    .part {
      padding-top: 12pt;
    }

    /* Two sheets of ten statements fit one page. */
    table {
      font-size: 8.5pt;
      line-height: 1.25;
      margin: 0 0 8pt;
    }

    th,
    td {
      padding-block: 2pt;
    }

    h1,
    h2,
    h3,
    h4,
    caption,
    figcaption,
    section > p:has(~ .part) {
      break-after: avoid;
    }

    tr,
    dl > div,
    p,
    li,
    figure,
    .part {
      break-inside: avoid;
    }

    /* The head of a table never ends a page. */
    tbody,
    tbody > :first-child {
      break-before: avoid;
    }
  }
`;
