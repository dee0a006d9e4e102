import type { Evidence, SourceEvidence } from './evidence.ts';

/**
 * How much of what people said is held back, so that nobody can be recognised by it: on how many
 * indicators only the mean is shown, and on how many no figure is.
 */
export type HeldBack = {
  readonly source: SourceEvidence;
  readonly meanOnly: number;
  readonly noFigure: number;
};

/** The sources of which something is held back. One that nobody has answered yet holds nothing. */
export function heldBackIn({ sources }: Evidence): readonly HeldBack[] {
  return sources
    .filter(({ sheets }) => sheets > 0)
    .map((source) => ({
      source,
      meanOnly: findingsShown(source, 'mean'),
      noFigure: findingsShown(source, 'none'),
    }))
    .filter(({ meanOnly, noFigure }) => meanOnly + noFigure > 0);
}

function findingsShown({ findings }: SourceEvidence, shown: 'mean' | 'none'): number {
  return [...findings.values()].filter((finding) => finding.shown === shown).length;
}
