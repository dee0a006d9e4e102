import { css } from './css.ts';

/** Figures: drawn with lines and shapes, so that they survive paper and forced colours. */
export const figures = css`
  figure {
    margin: 1.5rem 0 2.5rem;
  }

  figcaption {
    font-weight: 700;
    margin-bottom: 0.75rem;
  }

  figure svg {
    display: block;
    flex: none;
    overflow: visible;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    font-size: 0.9375rem;
    gap: 0.375rem 1.5rem;
    margin-bottom: 0.75rem;
  }

  .legend > span {
    align-items: center;
    display: inline-flex;
    gap: 0.5rem;
    max-width: 100%;
  }

  .legend span > span {
    min-width: 0;
  }

  .plot-row,
  .plot-ends {
    align-items: center;
    border-top: 1px solid var(--line);
    display: grid;
    font-size: 0.9375rem;
    gap: 0 2rem;
    grid-template-columns: minmax(0, 4fr) minmax(0, 5fr);
    line-height: 1.35;
    padding: 0.375rem 0.75rem 0.375rem 0;
  }

  .plot-ends {
    border-color: var(--line-strong);
    color: var(--ink-soft);
    font-size: 0.875rem;
  }

  .plot-ends text {
    fill: currentcolor;
  }

  .plot-ends > * {
    grid-column: 2;
  }

  .ends {
    display: flex;
    gap: 1rem;
    justify-content: space-between;
  }

  .step {
    stroke: var(--line);
  }

  .mark {
    fill: var(--blue);
    paint-order: stroke;
    stroke: var(--paper);
    stroke-width: 2;
  }

  .square {
    fill: var(--navy);
  }

  .diamond {
    fill: var(--plum);
  }

  .triangle {
    fill: var(--green);
  }

  .bar {
    fill: var(--ink);
  }

  @media screen and (max-width: 48rem) {
    .plot-row,
    .plot-ends {
      gap: 0.375rem;
      grid-template-columns: minmax(0, 1fr);
      padding-inline: 0.5rem;
    }

    .plot-row > span,
    .ends {
      margin-inline: -0.5rem;
    }

    .plot-ends > * {
      grid-column: 1;
    }
  }
`;
