import { useEffect } from 'react';
import { boardOf } from '#domain/journey/board.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { today } from '#features/clock.ts';
import { paths } from '#features/paths.ts';
import { useLive } from '#storage/live.ts';
import { pacesOf } from '#storage/typing-pace.ts';
import { Page } from '#ui/Page.tsx';
import { TaskItem } from '#ui/TaskItem.tsx';
import { TaskList } from '#ui/TaskList.tsx';
import { keepStretch } from '../typing-pace.ts';
import { byWhen, inShort, timeLeft } from './board-words.ts';
import { SourcesTable } from './SourcesTable.tsx';

/** For who coordinates: what has come in, what is missing, and how long is left. */
export function BoardScreen({ open }: { open: OpenReview }) {
  const { instrument, review } = open;
  useEffect(keepStretch, []);
  const paces = useLive(() => pacesOf(review.id), [review.id]);
  const board = boardOf(instrument, open, paces?.ok ? paces.value : {});
  return (
    <Page
      title="What has come in"
      caption={review.service.name}
      lead={inShort(board)}
      back={{ href: paths.review(review.id), label: 'Back to the review' }}
      width="wide"
    >
      {review.gatherBy !== null && board.toCome > 0 && <p>{byWhen(review.gatherBy, today())}</p>}
      {board.rows.length > 0 && <p>{timeLeft(board)}</p>}
      <SourcesTable review={review} rows={board.rows} />
      <section aria-labelledby="get-more-in">
        <h2 id="get-more-in">To get the rest in</h2>
        <TaskList labelledBy="get-more-in">
          <TaskItem
            href={paths.invite(review.id)}
            title="Invite people"
            hint="Links for people’s own phones and computers, texts to copy, and the agenda of your meeting."
          />
          <TaskItem
            href={paths.returns(review.id)}
            title="Add sheets that were sent back"
            hint="As many as you like at once, as files or as text from a message."
          />
          <TaskItem
            href={paths.plan(review.id)}
            title="Change the plan"
            hint="Fewer sheets, or a source less, is better than a review that never ends."
          />
        </TaskList>
      </section>
    </Page>
  );
}
