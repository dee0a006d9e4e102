import { useState } from 'react';
import type { ReportDocument } from '#report/document.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { DocumentPreview } from './preview/DocumentPreview.tsx';

/** The same words as the PDF's, on the screen: to check before, or to read instead. */
export function PlanPreview({ document }: { document: ReportDocument }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Disclosure summary="Read the action plan here" onToggle={setIsOpen}>
      {isOpen && <DocumentPreview document={document} />}
    </Disclosure>
  );
}
