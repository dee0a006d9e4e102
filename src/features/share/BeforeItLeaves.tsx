import { useMemo } from 'react';
import { noticedIn } from '#domain/identifiers/noticed.ts';
import { textInPlan, textOnSheets } from '#domain/journey/free-text.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { counted } from '#domain/words/counted.ts';
import { Notice } from '#ui/Notice.tsx';
import { ThingsNoticed } from './ThingsNoticed.tsx';

/** What only a person can check, and what the app can see before that. */
export function BeforeItLeaves({ open }: { open: OpenReview }) {
  const inPlan = useMemo(() => noticedIn(textInPlan(open)), [open]);
  const onSheets = useMemo(() => noticedIn(textOnSheets(open)), [open]);
  const { id } = open.review;
  const places = inPlan.length + onSheets.length;
  return (
    <section className="share-before" aria-labelledby="share-before">
      <h2 id="share-before">Before a file leaves your hands</h2>
      <Notice tone="warning" title="Read through everything that was typed">
        <p>
          Strengths, what to develop, reasons, progress notes: is there a name, an initial, a date,
          a place or a story by which somebody could be recognised? Take it out first.
        </p>
      </Notice>
      <p>
        {places === 0
          ? 'The app looked, too, and found no numbers, addresses, dates of birth or names with a title.'
          : `The app looked, too. In ${counted(places, 'place')} something looks as if it could show who somebody is. Go there, and take it out unless it shows nobody.`}{' '}
        What it cannot see is a name on its own, or a story: a person still has to read it all.
      </p>
      {inPlan.length > 0 && (
        <>
          <h3>In the action plan</h3>
          <ThingsNoticed review={id} noticed={inPlan} />
        </>
      )}
      {onSheets.length > 0 && (
        <>
          <h3>On the sheets</h3>
          <p>
            The action plan does not show these. The archive does, and so does the screen on which
            the team reflects.
          </p>
          <ThingsNoticed review={id} noticed={onSheets} />
        </>
      )}
    </section>
  );
}
