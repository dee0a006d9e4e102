import { css } from './css.ts';

/** Sections and parts, and the blocks in them that are made of words. */
export const sections = css`
  section {
    border-top: 2px solid var(--navy);
    margin-bottom: 3.5rem;
    padding-top: 1.25rem;
  }

  .part {
    padding-top: 1.5rem;
  }

  .points,
  .quotes {
    margin: 0 0 1rem;
    max-width: 42rem;
    padding-left: 1.25rem;
    text-wrap: pretty;
  }

  .points li {
    margin-bottom: 0.375rem;
  }

  .points ::marker {
    color: var(--blue);
  }

  .quotes {
    list-style: none;
    padding: 0;
  }

  .quotes li {
    border-left: 0.25rem solid var(--blue-line);
    margin-bottom: 0.75rem;
    padding-left: 1rem;
  }

  dl {
    border-top: 1px solid var(--line);
    margin: 0 0 1rem;
    max-width: 52rem;
  }

  dl > div {
    border-bottom: 1px solid var(--line);
    display: grid;
    gap: 0 1.5rem;
    grid-template-columns: minmax(0, 11rem) minmax(0, 1fr);
    padding: 0.5rem 0;
  }

  dt {
    color: var(--ink-soft);
  }

  dd {
    margin: 0;
  }

  @media screen and (max-width: 48rem) {
    dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
