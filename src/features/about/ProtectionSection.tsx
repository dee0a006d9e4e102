import { SHOW_ALL_FROM, SHOW_MEAN_FROM } from '#domain/scoring/disclosure.ts';

/** How people who gave their views are protected, with the thresholds of the rules themselves. */
export function ProtectionSection() {
  return (
    <section className="about-section">
      <h2>How people’s views are protected</h2>
      <ul>
        <li>A sheet has no name on it, and nothing shows in which order people answered.</li>
        <li>
          Where fewer than {SHOW_ALL_FROM} people rated a statement, only their mean is shown. Where
          fewer than {SHOW_MEAN_FROM} did, no figure is shown at all.
        </li>
        <li>
          When few people who use the service or few carers took part, the two groups are shown as
          one.
        </li>
        <li>A figure that is not shown enters no score, so it cannot be worked out.</li>
        <li>
          The examples that people wrote are always shown, so that they can see they were heard.
        </li>
      </ul>
    </section>
  );
}
