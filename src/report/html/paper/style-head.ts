import { css } from '../style/css.ts';

/** A sheet on a screen. Every word is at least as large as running text. */
export const sheets = css`
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
`;
