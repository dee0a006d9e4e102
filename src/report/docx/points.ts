import { AlignmentType, LevelFormat } from 'docx';

/** How the points of a list are marked and indented, in twentieths of a point. */
export const POINTS = {
  reference: 'points',
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: '•',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 340, hanging: 340 } } },
    },
  ],
} as const;
