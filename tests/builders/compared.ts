import { type Comparison, Intake, type Outcome } from '#domain/comparing/services.ts';
import type { Contribution } from '#domain/contribution/contribution.ts';

/** A comparison with some contributions more, and what became of each. */
export function withContributions(
  comparison: Comparison,
  contributions: readonly Contribution[],
): { readonly comparison: Comparison; readonly outcomes: readonly Outcome[] } {
  const intake = new Intake(comparison);
  const outcomes = intake.add(contributions);
  return { comparison: intake.joined(), outcomes };
}
