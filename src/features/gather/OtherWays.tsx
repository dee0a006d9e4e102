import type { Source } from '#domain/instrument/instrument.ts';
import type { Review } from '#domain/records/review.ts';
import { paths } from '#features/paths.ts';
import { TaskItem } from '#ui/TaskItem.tsx';
import { TaskList } from '#ui/TaskList.tsx';

interface OtherWaysProps {
  review: Review;
  source: Source;
  /** Where a source has a single sheet, handing over would show what is on it. */
  isFilled: boolean;
}

/** Every way for answers to come in, beside typing a sheet here. */
export function OtherWays({ review, source, isFilled }: OtherWaysProps) {
  return (
    <section aria-labelledby="other-ways">
      <h2 id="other-ways">Other ways to gather</h2>
      <TaskList labelledBy="other-ways">
        {!(source.single && isFilled) && (
          <TaskItem
            href={paths.handOver(review.id, source.id)}
            title="Hand over this device"
            hint="People answer for themselves, one statement at a time, and see nobody else’s answers."
          />
        )}
        {!(source.single && isFilled) && (
          <TaskItem
            href={paths.invite(review.id, source.id)}
            title="On people’s own devices"
            hint="A link or a QR code to send, show or print. What people fill in comes back sealed."
          />
        )}
        {Object.keys(review.returnKeys).length > 0 && (
          <TaskItem
            href={paths.returns(review.id)}
            title="Add sheets that were sent back"
            hint="All at once, as files or as codes in messages."
          />
        )}
        <TaskItem
          href={paths.print(review.id, source.id)}
          title="Sheets to print"
          hint="To fill in with a pen, in normal or large print."
        />
        {!source.single && (
          <TaskItem
            href={paths.grid(review.id, source.id)}
            title="Type in ratings from paper"
            hint="Many sheets at once, a key for each answer."
          />
        )}
        <TaskItem
          href={paths.spreadsheet(review.id, source.id)}
          title="From a spreadsheet or an online form"
          hint="Excel, CSV, Microsoft Forms or KoboToolbox."
        />
      </TaskList>
    </section>
  );
}
