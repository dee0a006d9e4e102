import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { App } from '#app/App.tsx';
import type { Action } from '#domain/records/action.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { paths } from '#features/paths.ts';
import { actionsOf } from '#storage/actions.ts';
import { addWholeReview } from '#storage/whole-review.ts';
import { idOf } from '#tests/builders/ids.ts';
import { aReview } from '#tests/builders/records.ts';
import { cleanSlate } from '#tests/storage/clean-slate.ts';
import '#ui/styles/main.scss';

export const review = aReview();

/** A review at the point of acting, in the real app over the real storage. */
export async function acting(records: Partial<ReviewRecords> = {}): Promise<void> {
  await cleanSlate();
  await addWholeReview({ review, sheets: [], reflections: [], actions: [], ...records });
}

/** Opens the action plan. */
export async function openPlan(): Promise<void> {
  window.location.hash = paths.act(review.id);
  await render(<App />);
}

/** Opens one action. */
export async function openAction(name: string): Promise<void> {
  window.location.hash = paths.action(review.id, idOf.action(name));
  await render(<App />);
}

export async function stored(): Promise<readonly Action[]> {
  return (await actionsOf(review.id)).records;
}

export const pageTitle = (name: string) => page.getByRole('heading', { level: 1, name });

/** The action with this name in the plan. */
export const card = (name: string) => page.getByRole('article').filter({ hasText: name });
