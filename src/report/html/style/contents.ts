import { css } from './css.ts';

/** The list of contents, and the links to a section's parts. */
export const contents = css`
  nav {
    border-top: 2px solid var(--navy);
    padding: 1.25rem 0 2.5rem;
  }

  nav h2 {
    color: inherit;
    font-size: 1.0625rem;
    margin: 0 0 0.5rem;
  }

  nav ol,
  .jumps {
    font-size: 0.9375rem;
    line-height: 1.4;
    list-style: none;
    margin: 0;
    padding: 0;
  }

  nav a,
  .jumps a {
    display: inline-block;
    padding: 0.25rem 0;
  }

  .jumps {
    columns: 20rem;
    margin-bottom: 1rem;
  }

  .jumps.side-by-side {
    columns: auto;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
  }

  .back {
    font-size: 0.9375rem;
    margin: 1.5rem 0 0;
  }
`;
