import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ActionId, NoteId, ReviewId, SheetId } from '#domain/records/ids.ts';
import type { ReportDocument } from '#report/document.ts';
import type { PdfFonts } from '#report/pdf/typeface.ts';
import { actionPlanDocument } from '#report/action-plan/action-plan-document.ts';
import { exampleReview } from '#features/reviews/example/example-review.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { root } from '../setup/place.ts';
import { seededUuids } from './made-up-review.ts';

const FOLDER = join(root, 'src/features/reviews/example');

/** The action plan of the example that ships with the app: what every renderer is given. */
export function examplePlan(): ReportDocument {
  const instrument = loadV1();
  const uuid = seededUuids(3);
  const records = exampleReview(
    readFileSync(join(FOLDER, 'harbour-view.csv'), 'utf8'),
    JSON.parse(readFileSync(join(FOLDER, 'harbour-view.json'), 'utf8')),
    instrument,
    {
      reviewId: () => ReviewId.parse(uuid()),
      sheetId: () => SheetId.parse(uuid()),
      actionId: () => ActionId.parse(uuid()),
      noteId: () => NoteId.parse(uuid()),
      now: '2026-11-01T09:00:00.000Z',
    },
  );
  return actionPlanDocument({ ...records, instrument }, '2026-11-21');
}

/** Where the two faces lie on the disk. */
export const fontFiles = {
  regular: fontFile('400Regular/Roboto_400Regular.ttf'),
  bold: fontFile('700Bold/Roboto_700Bold.ttf'),
};

export function readFonts(): PdfFonts {
  return { regular: readFileSync(fontFiles.regular), bold: readFileSync(fontFiles.bold) };
}

function fontFile(name: string): string {
  return createRequire(import.meta.url).resolve(`@expo-google-fonts/roboto/${name}`);
}
