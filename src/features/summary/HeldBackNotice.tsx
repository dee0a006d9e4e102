import { counted } from '#domain/words/counted.ts';
import { SHOW_ALL_FROM, SHOW_MEAN_FROM } from '#domain/scoring/disclosure.ts';
import type { HeldBack } from '#domain/scoring/held-back.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { Notice } from '#ui/Notice.tsx';
import { MoreVoices } from './MoreVoices.tsx';

interface HeldBackNoticeProps {
  open: OpenReview;
  heldBack: readonly HeldBack[];
}

/** What is not shown, why, and how to hear from more people. */
export function HeldBackNotice({ open, heldBack }: HeldBackNoticeProps) {
  if (heldBack.length === 0) return null;
  return (
    <>
      <Notice title="Some figures are not shown">
        <ul>
          {heldBack.map((one) => (
            <li key={one.source.id}>{heldBackInWords(one)}</li>
          ))}
        </ul>
        <p>
          With fewer than {SHOW_ALL_FROM} ratings of an indicator, a figure could point at a person.
          So from {SHOW_MEAN_FROM} to {SHOW_ALL_FROM - 1} ratings only their mean is shown, and
          below that no figure. What is not shown is not counted in any score. Every example is
          still there to be read.
        </p>
      </Notice>
      <MoreVoices open={open} sources={heldBack.map(({ source }) => source)} />
    </>
  );
}

function heldBackInWords({ source, meanOnly, noFigure }: HeldBack): string {
  const parts = [
    meanOnly > 0 ? `only the mean on ${counted(meanOnly, 'indicator')}` : '',
    noFigure > 0 ? `no figure on ${counted(noFigure, 'indicator')}` : '',
  ];
  return `${source.name}: ${parts.filter((part) => part !== '').join(', ')}`;
}
