import { css } from '../style/css.ts';

/** A statement with its prompts, its boxes and its lines, and the end of a sheet. */
export const questions = css`
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
