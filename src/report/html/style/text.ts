import { css } from './css.ts';

/** Type, headings and links. Typefaces are the device's own: a page that is kept embeds none. */
export const text = css`
  * {
    box-sizing: border-box;
  }

  html {
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }

  body {
    background: var(--paper);
    color: var(--ink);
    font:
      1.0625rem/1.55 Roboto,
      system-ui,
      'Segoe UI',
      'Helvetica Neue',
      Arial,
      sans-serif;
    margin: 0;
    overflow-wrap: break-word;
  }

  /* People's own line ends are kept. */
  p,
  li,
  dt,
  dd,
  th,
  td {
    white-space: pre-line;
  }

  p {
    margin: 0 0 1rem;
    max-width: 42rem;
    text-wrap: pretty;
  }

  h1,
  h2,
  h3,
  h4 {
    line-height: 1.25;
    text-wrap: balance;
  }

  h1,
  h2 {
    color: var(--navy);
  }

  h1 {
    font-size: clamp(2rem, 1.5rem + 2.5vw, 3rem);
    letter-spacing: -0.015em;
    line-height: 1.15;
    margin: 0 0 0.5rem;
  }

  h2 {
    font-size: 1.75rem;
    margin: 0 0 1rem;
  }

  h3 {
    font-size: 1.25rem;
    margin: 0 0 0.5rem;
  }

  h4 {
    font-size: 1.0625rem;
    margin: 1.5rem 0 0.25rem;
  }

  .lead {
    font-size: clamp(1.1875rem, 1.1rem + 0.4vw, 1.375rem);
    line-height: 1.45;
  }

  .note {
    color: var(--ink-soft);
    font-size: 0.9375rem;
  }

  a {
    color: var(--blue);
    text-underline-offset: 0.15em;
  }

  a:hover {
    text-decoration-thickness: 0.125em;
  }

  a:focus-visible {
    background: var(--focus);
    box-shadow: 0 0.1875rem var(--focus-ink);
    color: var(--focus-ink);
    /* Shows where forced colours take the background away. */
    outline: 0.1875rem solid transparent;
    text-decoration: none;
  }
`;
