import type { PaperSheet, PrintSize } from '#report/paper/paper-sheet.ts';
import { QuestionPreview } from './QuestionPreview.tsx';

interface SheetPreviewProps {
  sheet: PaperSheet;
  size: PrintSize;
}

/** The sheet as it will be, on the screen. Its code is made with the file. */
export function SheetPreview({ sheet, size }: SheetPreviewProps) {
  const { title, service, purpose, guidance, questions, thanks, credit } = sheet;
  return (
    <article
      className={`print-preview print-preview--${size}`}
      lang={sheet.language}
      aria-label={`The sheet: ${title}`}
    >
      <div className="print-preview__first">
        <p>{service}</p>
        <p className="print-preview__code">Its own code here</p>
      </div>
      <h2 className="print-preview__title">{title}</h2>
      <p>{purpose}</p>
      {guidance.map(({ heading, points }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          <ul>
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      ))}
      {questions.map((question) => (
        <QuestionPreview key={question.number} question={question} sheet={sheet} />
      ))}
      <p>
        <strong>{thanks}</strong>
      </p>
      <p>{credit}</p>
    </article>
  );
}
