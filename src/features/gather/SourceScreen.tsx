import { evidenceFrom } from '#domain/scoring/evidence.ts';
import type { Source } from '#domain/instrument/instrument.ts';
import { progressOf } from '#domain/journey/progress.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { sheetsInOrder } from '#domain/journey/sheet-order.ts';
import { isEmptySheet } from '#domain/records/sheet.ts';
import { viewsShown } from '#domain/scoring/views-shown.ts';
import { Page } from '#ui/Page.tsx';
import { paths } from '#features/paths.ts';
import { EndedWithoutCode } from './EndedWithoutCode.tsx';
import './gather.css';
import { ChooseDocuments } from './ChooseDocuments.tsx';
import { GatheredSheets } from './GatheredSheets.tsx';
import { NotIncluded } from './NotIncluded.tsx';
import { OtherWays } from './OtherWays.tsx';
import { ProtectedViews } from './ProtectedViews.tsx';
import { SourceGuidance } from './SourceGuidance.tsx';
import { SourcePager } from './SourcePager.tsx';

interface SourceScreenProps {
  open: OpenReview;
  source: Source;
}

/** One source of evidence: how to gather it, and the sheets so far. */
export function SourceScreen({ open, source }: SourceScreenProps) {
  const { instrument, review } = open;
  const progress = progressOf(instrument, open).sources.find((one) => one.source.id === source.id);
  if (!progress) throw new Error(`The instrument has no source ${source.id}`);
  const filled = open.sheets.filter((sheet) => !isEmptySheet(sheet));
  const sheets = sheetsInOrder(source, filled);
  return (
    <Page
      title={source.name}
      caption={review.service.name}
      lead={source.purpose}
      back={{ href: paths.review(review.id), label: 'Back to the review' }}
    >
      <EndedWithoutCode review={review} source={source} />
      {!progress.included && <NotIncluded review={review} />}
      {sheets.length === 0 && <SourceGuidance progress={progress} isOpen />}
      <GatheredSheets
        key={source.id}
        {...{ review, progress, sheets }}
        indicators={instrument.indicators}
      />
      <OtherWays review={review} source={source} isFilled={sheets.length > 0} />
      {sheets.length > 0 && <SourceGuidance progress={progress} isOpen={false} />}
      {source.kind === 'written' && !source.single && <ChooseDocuments progress={progress} />}
      {source.kind === 'views' && (
        <ProtectedViews
          source={source}
          shown={viewsShown(instrument, evidenceFrom(instrument, review.id, open.sheets), source)}
        />
      )}
      <SourcePager instrument={instrument} review={review} source={source} />
    </Page>
  );
}
