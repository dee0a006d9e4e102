import type { FactsBlock } from '#report/document.ts';

/** Terms and what they are. */
export function FactsPreview({ block }: { block: FactsBlock }) {
  return (
    <dl className="share-preview__facts">
      {block.items.map(({ term, detail }) => (
        <div className="share-preview__fact" key={term}>
          <dt>{term}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  );
}
