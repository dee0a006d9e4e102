import type { Instrument } from '#domain/instrument/instrument.ts';
import type { Progress, SourceProgress } from './progress.ts';

/** What a team would sensibly do next. Only ever a suggestion: nothing is locked. */
export type NextStep =
  | { readonly kind: 'plan' }
  | { readonly kind: 'gather'; readonly from: SourceProgress }
  | { readonly kind: 'reflect' }
  | { readonly kind: 'agree-actions' }
  | { readonly kind: 'share' }
  | { readonly kind: 'follow-up' }
  | { readonly kind: 'next-cycle' };

/**
 * The next step of a review. Having gone on to a later stage counts as being done with the earlier
 * one: a team that meets with seven of ten care plans is not sent back for the other three. What was
 * agreed in the last review says nothing of how far this one has come.
 */
export function nextStep(instrument: Instrument, progress: Progress): NextStep {
  const { planned, reflected, actions, openActions, carried } = progress;
  const agreed = actions - carried.actions;
  const isActing = openActions - carried.open < agreed;
  const gathering = reflected === 0 && agreed === 0;
  const source = gathering ? sourceToGather(progress.sources) : undefined;
  if (gathering && planned === 0 && !hasSheets(progress)) return { kind: 'plan' };
  if (source !== undefined) return { kind: 'gather', from: source };
  if (reflected < instrument.indicators.length && !isActing) return { kind: 'reflect' };
  if (agreed === 0 && openActions === actions) return { kind: 'agree-actions' };
  if (!isActing) return { kind: 'share' };
  return openActions > 0 ? { kind: 'follow-up' } : { kind: 'next-cycle' };
}

/** The source that has been begun and has sheets to come, or else the first without any. */
function sourceToGather(sources: readonly SourceProgress[]): SourceProgress | undefined {
  const waiting = sources.filter(({ included, sheets, intended }) => included && sheets < intended);
  return waiting.find(({ sheets }) => sheets > 0) ?? waiting[0];
}

function hasSheets({ sources }: Progress): boolean {
  return sources.some(({ sheets }) => sheets > 0);
}
