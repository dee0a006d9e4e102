import { STAGES } from './stages.ts';

/** The stages of a review at a glance, for somebody who has not seen one yet. */
export function JourneyOutline() {
  return (
    <section aria-labelledby="reviews-outline">
      <h2 id="reviews-outline">How a review goes</h2>
      <ol className="reviews-outline" role="list">
        {Object.values(STAGES).map(({ title, about }) => (
          <li className="reviews-outline__stage" key={title}>
            <strong className="reviews-outline__title">{title}</strong>
            {about}
          </li>
        ))}
      </ol>
    </section>
  );
}
