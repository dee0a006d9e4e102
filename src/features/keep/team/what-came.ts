import { now } from '#features/clock.ts';
import type { OthersFile } from '#files/folder/others-files.ts';
import type { ReviewPlan } from '#storage/restore-plan.ts';
import type { LastTakenIn, Offer, TeamFolder } from '#storage/team-folder.ts';
import type { NotTaken } from './team-news.ts';

/** What came of one file. */
export type Look = {
  readonly from: OthersFile;
  readonly came: readonly ReviewPlan[];
  readonly offers: readonly Offer[];
  readonly notTaken: readonly NotTaken[];
  /** Nothing in it has to be looked at again. */
  readonly isDone: boolean;
};

/** What is known of the folder, with what has just come of looking into it. */
export function withLooks(known: TeamFolder, looks: readonly Look[]): TeamFolder {
  const looked = new Set(looks.map(({ from }) => from.device));
  const done = looks.filter(({ isDone }) => isDone);
  return {
    ...known,
    taken: {
      ...known.taken,
      ...Object.fromEntries(done.map(({ from }) => [from.device, from.name])),
    },
    offers: [
      ...known.offers.filter(({ device }) => !looked.has(device)),
      ...looks.flatMap(({ offers }) => offers),
    ],
    last: whatCame(looks) ?? known.last,
  };
}

function whatCame(looks: readonly Look[]): LastTakenIn | null {
  const bringing = looks.filter(({ came }) => came.length > 0);
  if (bringing.length === 0) return null;
  const plans = bringing.flatMap(({ came }) => came);
  const sum = (count: (plan: ReviewPlan) => number) =>
    plans.reduce((total, plan) => total + count(plan), 0);
  const of = (table: 'sheets' | 'reflections' | 'actions') =>
    sum(({ added, changed, binned }) => added[table] + changed[table] + binned[table]);
  return {
    at: now(),
    devices: bringing.length,
    plan: sum(({ changed }) => changed.reviews),
    sheets: of('sheets'),
    reflections: of('reflections'),
    actions: of('actions'),
    toChoose: sum(({ toChoose }) => toChoose),
  };
}
