import { css } from './css.ts';

/** What stands above, below and beside the text. The list of contents has a column where it fits. */
export const frame = css`
  body {
    border-top: 0.25rem solid var(--blue);
  }

  header,
  .frame,
  footer {
    margin: 0 auto;
    max-width: 80rem;
    padding-inline: clamp(1rem, 4vw, 3rem);
  }

  header {
    padding-bottom: clamp(1.5rem, 4vw, 3rem);
    padding-top: 1rem;
  }

  header p {
    margin: 0 0 0.25rem;
  }

  header .wordmark {
    align-items: center;
    color: var(--navy);
    display: flex;
    font-size: 1.375rem;
    font-weight: 700;
    gap: 0.625rem;
    letter-spacing: -0.01em;
    margin: 0 0 clamp(1.5rem, 5vw, 3rem);
  }

  .wordmark svg {
    fill: var(--blue);
  }

  footer {
    color: var(--ink-soft);
    font-size: 0.9375rem;
    padding-block: 4rem 2rem;
  }

  .skip {
    left: 1rem;
    padding: 0.5rem 1rem;
    position: absolute;
    top: -10rem;
  }

  .skip:focus {
    top: 0.5rem;
  }

  @media screen and (min-width: 64rem) {
    .frame {
      display: grid;
      gap: 0 4rem;
      grid-template-columns: 14rem minmax(0, 1fr);
    }

    nav {
      align-self: start;
      max-height: 100vh;
      overflow-y: auto;
      position: sticky;
      top: 0;
    }

    .back {
      display: none;
    }
  }
`;
