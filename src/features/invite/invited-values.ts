import type { Instrument } from '#domain/instrument/instrument.ts';
import type { Review } from '#domain/records/review.ts';

/** How many people were invited, by source, as it is typed: '' where nobody has said. */
export type InvitedValues = { invited: Record<string, string> };

export function valuesOf({ sources }: Instrument, { invited }: Review): InvitedValues {
  return {
    invited: Object.fromEntries(sources.map(({ id }) => [id, String(invited[id] ?? '')])),
  };
}

/** The review with what the form says now. What is no number leaves what was stored before. */
export function withValues({ sources }: Instrument, review: Review, values: InvitedValues): Review {
  const said = sources.flatMap(({ id }) => {
    const typed = (values.invited[id] ?? '').trim();
    const kept = invitedProblem(typed) === null ? typed : String(review.invited[id] ?? '');
    return kept === '' ? [] : [[id, Number(kept)] as const];
  });
  const known = new Set<string>(sources.map(({ id }) => id));
  const others = Object.entries(review.invited).filter(([id]) => !known.has(id));
  return { ...review, invited: Object.fromEntries([...others, ...said]) };
}

/** What to say about a number that cannot be kept; null when it can. */
export function invitedProblem(text: string): string | null {
  return /^\d{0,3}$/u.test(text.trim()) ? null : 'Enter a whole number from 0 to 999';
}
