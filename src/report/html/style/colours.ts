import { css } from './css.ts';

/** The app's colours, and a set for people whose browser asks for dark pages. Paper is light. */
export const colours = css`
  :root {
    --blue: #0065bd;
    --blue-line: #a9cfec;
    --navy: #002d54;
    --plum: #8a2a6b;
    --green: #2c6b60;
    --ink: #1a1a1a;
    --ink-soft: #5e5e5e;
    --paper: #fff;
    --line: #d4dae0;
    --line-strong: #767d85;
    --focus: #fdd522;
    --focus-ink: #1a1a1a;
    color-scheme: light;
  }

  @media screen and (prefers-color-scheme: dark) {
    :root {
      --blue: #8ac5f5;
      --blue-line: #32597c;
      --navy: #d8e8f7;
      --plum: #e5a3d0;
      --green: #82cfc0;
      --ink: #e6eaee;
      --ink-soft: #b3bcc5;
      --paper: #11171d;
      --line: #35404b;
      --line-strong: #8b96a1;
      color-scheme: dark;
    }
  }
`;
