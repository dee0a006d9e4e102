import { counted } from '#domain/words/counted.ts';
import { hasReflection, type Reflection } from '#domain/records/reflection.ts';
import { reflectionOn } from '#domain/journey/reflecting.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { scoreInWords } from '#domain/words/score-words.ts';
import type { IndicatorScore } from '#domain/scoring/score.ts';
import { paths } from '#features/paths.ts';
import { StatusTag } from '#ui/StatusTag.tsx';
import { actionsOn } from './actions-on.ts';

interface ReflectListItemProps {
  open: OpenReview;
  score: IndicatorScore;
}

/** One indicator in the list: where it stands and what the team has said about it. */
export function ReflectListItem({ open, score }: ReflectListItemProps) {
  const { indicator } = score;
  const reflection = reflectionOn(open, indicator.id);
  const actions = actionsOn(open.actions, indicator.id).length;
  return (
    <li className="reflect-item">
      <span className="reflect-item__number" aria-hidden="true">
        {indicator.number}
      </span>
      <div className="reflect-item__words">
        <h3 className="reflect-item__name">
          <a href={paths.reflect(open.review.id, indicator.id)}>{indicator.name.text}</a>
        </h3>
        <p className="reflect-item__basis">
          {scoreInWords(score)}
          {actions > 0 && `, ${counted(actions, 'action')}`}
        </p>
        <Written reflection={reflection} />
      </div>
      <div className="reflect-item__tags">
        {reflection.isPriority && <StatusTag tone="strong">Priority</StatusTag>}
        <WrittenTag reflection={reflection} />
      </div>
    </li>
  );
}

function WrittenTag({ reflection }: { reflection: Reflection }) {
  return hasReflection(reflection) ? (
    <StatusTag shape="tick">Reflected on</StatusTag>
  ) : (
    <StatusTag shape="ring" tone="plain">
      Not yet
    </StatusTag>
  );
}

function Written({ reflection: { strengths, toDevelop } }: { reflection: Reflection }) {
  const parts = [
    { term: 'Strengths', text: strengths.trim() },
    { term: 'What to develop', text: toDevelop.trim() },
  ].filter(({ text }) => text !== '');
  if (parts.length === 0) return null;
  return (
    <dl className="reflect-item__written">
      {parts.map(({ term, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
