import { Disclosure } from '#ui/Disclosure.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';

interface StatementPromptsProps {
  prompts: readonly string[];
  number: number;
  open: boolean;
}

/** What to look for or ask, under a statement. Not rated. */
export function StatementPrompts({ prompts, number, open }: StatementPromptsProps) {
  if (prompts.length === 0) return null;
  const summary = (
    <>
      Prompts<VisuallyHidden> for statement {number}</VisuallyHidden>
    </>
  );
  return (
    <div className="gather-statement__prompts">
      <Disclosure summary={summary} open={open}>
        <ul>
          {prompts.map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
