import { counted } from '#domain/words/counted.ts';
import type { Progress } from '#domain/journey/progress.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { paths } from '#features/paths.ts';
import { TaskItem } from '#ui/TaskItem.tsx';
import { Stage } from './Stage.tsx';
import {
  actStatus,
  planStatus,
  reflectStatus,
  sourceStatus,
  summaryStatus,
} from './stage-status.ts';
import { STAGES } from './stages.ts';
import { StageTag } from './StageTag.tsx';

interface JourneyProps {
  open: OpenReview;
  progress: Progress;
}

/** The stages of a review with honest status. Any order is fine; nothing is locked. */
export function Journey({ open, progress }: JourneyProps) {
  const { id, returnKeys } = open.review;
  const { indicators } = open.instrument;
  return (
    <ol className="reviews-journey">
      <Stage {...STAGES.plan}>
        <TaskItem
          href={paths.plan(id)}
          title="Plan the review"
          status={<StageTag status={planStatus(progress)} />}
        />
      </Stage>
      <Stage {...STAGES.gather}>
        {progress.sources.map((from) => (
          <TaskItem
            key={from.source.id}
            href={paths.source(id, from.source.id)}
            title={from.source.name}
            status={<StageTag status={sourceStatus(from)} />}
          />
        ))}
        {Object.keys(returnKeys).length > 0 && (
          <TaskItem
            href={paths.returns(id)}
            title="Add sheets that were sent back"
            hint="From people who filled one in on their own phone or computer"
          />
        )}
        <TaskItem
          href={paths.board(id)}
          title="What has come in"
          hint="What is missing, and how long is left"
        />
      </Stage>
      <Stage {...STAGES.reflect}>
        <TaskItem
          href={paths.reflect(id)}
          title="Reflect together"
          hint={prioritiesInWords(progress)}
          status={<StageTag status={reflectStatus(progress, indicators.length)} />}
        />
        <TaskItem
          href={paths.summary(id)}
          title="Summary"
          hint="Strengths, what to develop, and where views differ"
          status={<StageTag status={summaryStatus(progress)} />}
        />
      </Stage>
      <Stage {...STAGES.act}>
        <TaskItem
          href={paths.act(id)}
          title="Action plan"
          hint={carriedInWords(progress)}
          status={<StageTag status={actStatus(progress)} />}
        />
      </Stage>
      <Stage {...STAGES.share}>
        <TaskItem href={paths.share(id)} title="Documents and files to save" />
        {progress.actions > progress.carried.actions && (
          <TaskItem
            href={paths.next(id)}
            title="Start the next review"
            hint="When you go round again: open actions come along, ratings do not"
          />
        )}
      </Stage>
    </ol>
  );
}

function carriedInWords({ carried }: Progress): string | undefined {
  return carried.actions === 0 ? undefined : `${carried.actions} from last time`;
}

function prioritiesInWords({ priorities }: Progress): string | undefined {
  return priorities === 0 ? undefined : `${counted(priorities, 'priority', 'priorities')} chosen`;
}
