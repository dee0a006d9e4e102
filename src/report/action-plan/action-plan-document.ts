import type { Day } from '#domain/records/dates.ts';
import type { LastReview } from '#domain/records/last-review.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import type { ReportDocument } from '#report/document.ts';
import { about } from './about.ts';
import { differences } from './differences.ts';
import { howItWasDone } from './how-it-was-done.ts';
import { inShort } from './in-short.ts';
import { materialOf, serviceName } from './material.ts';
import { method } from './method.ts';
import { plan } from './plan.ts';
import { scores } from './scores.ts';
import { sinceLast } from './since-last.ts';
import { strengths, toDevelop } from './strengths.ts';
import { madeOn, whose } from './title-page.ts';

/**
 * What a service manager gets: the story on the first page, then strengths, what to develop, the
 * plan, and what it all rests on.
 *
 * @param today decides what is overdue, and is the day the document says it was made.
 * @param last the review that this one follows, if it follows any.
 */
export function actionPlanDocument(
  open: OpenReview,
  today: Day,
  last?: LastReview,
): ReportDocument {
  const material = materialOf(open, today, last);
  const { instrument, review } = open;
  return {
    title: 'Action plan',
    subtitle: whose(review),
    language: instrument.language,
    dated: madeOn(today, review),
    footer: `${serviceName(review)} · Action plan`,
    blocks: SECTIONS.flatMap((section) => section(material)),
  };
}

const SECTIONS = [
  inShort,
  strengths,
  toDevelop,
  plan,
  howItWasDone,
  method,
  scores,
  sinceLast,
  differences,
  about,
] as const;
