/** What belongs to this round alone, and why. */
export function StaysBehind() {
  return (
    <section aria-labelledby="next-behind">
      <h2 id="next-behind">What does not</h2>
      <ul>
        <li>Ratings. Every sheet is filled in anew, so that a change is a change</li>
        <li>
          Anything from staff, people who use the service and carers. They spoke for this review,
          without their names
        </li>
        <li>What the team wrote and its priorities, and actions that are done or stopped</li>
        <li>Dates, and the ticks for working together: both are about one round</li>
      </ul>
    </section>
  );
}
