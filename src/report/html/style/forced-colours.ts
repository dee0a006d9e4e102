import { css } from './css.ts';

/** Colours that the person has chosen for everything: what is drawn takes them, too. */
export const forcedColours = css`
  @media (forced-colors: active) {
    .wordmark svg,
    .mark {
      fill: CanvasText;
    }

    .mark {
      stroke: Canvas;
    }

    .step {
      stroke: GrayText;
    }
  }
`;
