import type { PaperSheet, Question } from '#report/paper/paper-sheet.ts';

interface QuestionPreviewProps {
  question: Question;
  sheet: PaperSheet;
}

/** A statement with its prompts, its boxes and two lines to write on. */
export function QuestionPreview({ question, sheet }: QuestionPreviewProps) {
  return (
    <section className="print-preview__question">
      <h3>
        {question.number}. {question.statement}
      </h3>
      <ul>
        {question.prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
      <ul className="print-preview__choices" role="list">
        {sheet.choices.map(({ figure, words }) => (
          <li key={`${figure} ${words}`}>
            <span className="print-preview__box" /> <strong>{figure}</strong>
            {words !== '' && <span className="print-preview__words">{words}</span>}
          </li>
        ))}
      </ul>
      <p>{sheet.room}</p>
      <span className="print-preview__line" />
      <span className="print-preview__line" />
    </section>
  );
}
