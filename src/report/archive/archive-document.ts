import type { Moment } from '#domain/records/dates.ts';
import type { LastReview } from '#domain/records/last-review.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { about } from '#report/action-plan/about.ts';
import { differences } from '#report/action-plan/differences.ts';
import { howItWasDone } from '#report/action-plan/how-it-was-done.ts';
import { inShort } from '#report/action-plan/in-short.ts';
import { materialOf, serviceName } from '#report/action-plan/material.ts';
import { method } from '#report/action-plan/method.ts';
import { plan } from '#report/action-plan/plan.ts';
import { scores } from '#report/action-plan/scores.ts';
import { sinceLast } from '#report/action-plan/since-last.ts';
import { madeOn, whose } from '#report/action-plan/title-page.ts';
import type { ReportDocument } from '#report/document.ts';
import { dayOf } from './day-of.ts';
import { matrix } from './matrix.ts';
import { howToRead, sheets } from './sheets.ts';
import { whatItIs } from './what-it-is.ts';
import { whatTheTeamWrote } from './what-the-team-wrote.ts';

/**
 * A whole review for people to read in years to come, without the app: what it added up to, what
 * the team wrote and agreed, and every sheet as it was filled in. Unlike every other document it
 * shows the sheets themselves, so it is for nobody who may not see them.
 *
 * @param madeAt decides what is overdue; its day, where the reader is, is the one it says.
 * @param last the review that this one follows, if it follows any.
 */
export function archiveDocument(
  open: OpenReview,
  madeAt: Moment,
  last?: LastReview,
): ReportDocument {
  const { instrument, review } = open;
  const material = materialOf(open, dayOf(madeAt), last);
  return {
    title: 'Archive of a review',
    subtitle: whose(review),
    language: instrument.language,
    dated: madeOn(material.today, review),
    footer: `${serviceName(review)} · Archive of a review. Keep it as privately as the paper sheets.`,
    blocks: [
      ...whatItIs(open, material.today),
      ...inShort(material),
      ...howItWasDone(material),
      ...scores(material),
      ...matrix(material),
      ...sinceLast(material),
      ...differences(material),
      ...method(material),
      ...whatTheTeamWrote(material),
      ...plan(material),
      ...howToRead(open),
      ...sheets(open),
      ...about(material),
    ],
  };
}
