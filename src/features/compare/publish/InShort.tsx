import type { Block, ReportDocument } from '#report/document.ts';

/** The first section of a report, and what else is in it: what leaves is seen before it does. */
export function InShort({ document }: { document: ReportDocument }) {
  const sections = document.blocks.flatMap((block, at) =>
    block.kind === 'heading' && block.level === 1 ? [{ title: block.text, at }] : [],
  );
  const [first, ...others] = sections;
  const inShort = document.blocks.slice((first?.at ?? 0) + 1, others[0]?.at);
  return (
    <div className="compare-in-short">
      {inShort.map((block) => (
        <Short key={JSON.stringify(block)} block={block} />
      ))}
      <p>The report goes on with:</p>
      <ul>
        {others.map(({ title }) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </div>
  );
}

/** What stands in short is words alone. */
function Short({ block }: { block: Block }) {
  if (block.kind === 'heading') return <h4>{block.text}</h4>;
  if (block.kind === 'paragraph') return <p>{block.text}</p>;
  if (block.kind !== 'list') return null;
  return (
    <ul>
      {block.items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
