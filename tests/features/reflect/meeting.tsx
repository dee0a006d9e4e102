import { expect } from 'vitest';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { App } from '#app/App.tsx';
import type { Action } from '#domain/records/action.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import type { Reflection } from '#domain/records/reflection.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { paths } from '#features/paths.ts';
import { loadInstrument } from '#instrument/registry.ts';
import { actionsOf } from '#storage/actions.ts';
import { reflectionsOf } from '#storage/reflections.ts';
import { addWholeReview } from '#storage/whole-review.ts';
import { idOf } from '#tests/builders/ids.ts';
import { aReview } from '#tests/builders/records.ts';
import { cleanSlate } from '#tests/storage/clean-slate.ts';
import '#ui/styles/main.scss';

type Before = {
  readonly sheets?: (instrument: Instrument) => readonly Sheet[];
  readonly reflections?: readonly Reflection[];
  readonly actions?: readonly Action[];
};

/** A team's meeting about a review, in the real app over the real storage. */
export async function meeting({ sheets, reflections = [], actions = [] }: Before = {}) {
  await cleanSlate();
  const loaded = await loadInstrument();
  if (!loaded.ok) throw new Error(loaded.error);
  const review = aReview();
  await addWholeReview({ review, sheets: sheets?.(loaded.value) ?? [], reflections, actions });
  return { instrument: loaded.value };
}

/** Opens the screen of an indicator, or the list of all of them. */
export async function openReflect(indicator?: string): Promise<void> {
  const id = indicator === undefined ? undefined : idOf.indicator(indicator);
  window.location.hash = paths.reflect(aReview().id, id);
  await render(<App />);
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
}

export async function storedReflections(): Promise<readonly Reflection[]> {
  return (await reflectionsOf(aReview().id)).records;
}

export async function storedActions(): Promise<readonly Action[]> {
  return (await actionsOf(aReview().id)).records;
}
