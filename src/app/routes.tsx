import { LazyScreen } from './LazyScreen.tsx';
import { matchPath } from './match-path.ts';
import { NotFound } from './NotFound.tsx';
import { screen } from './screen.ts';

const review = '/review/:reviewId';

/** Every address of the app, in the order of the journey. */
const screens = [
  screen('/', async () => (await import('./HomeRoute.tsx')).HomeRoute),
  screen('/start', async () => (await import('#features/reviews/StartScreen.tsx')).StartScreen),
  screen(
    '/restore',
    async () => (await import('#features/restore/RestoreScreen.tsx')).RestoreScreen,
  ),
  screen(review, async () => (await import('./review-routes/review.tsx')).ReviewRoute),
  screen(`${review}/plan`, async () => (await import('./review-routes/plan.ts')).PlanRoute),
  screen(
    `${review}/invite/:sourceId?`,
    async () => (await import('./review-routes/invite.ts')).InviteRoute,
  ),
  screen(
    `${review}/returns`,
    async () => (await import('./review-routes/returns.ts')).ReturnsRoute,
  ),
  screen(`${review}/gather`, async () => (await import('./review-routes/board.ts')).BoardRoute),
  screen(
    `${review}/gather/:sourceId`,
    async () => (await import('./review-routes/source.ts')).SourceRoute,
  ),
  // Before the sheets, whose addresses end in an id.
  screen(
    `${review}/gather/:sourceId/ratings`,
    async () => (await import('./review-routes/grid.ts')).GridRoute,
  ),
  screen(
    `${review}/gather/:sourceId/ratings/again`,
    async () => (await import('./review-routes/grid-again.ts')).GridAgainRoute,
  ),
  screen(
    `${review}/gather/:sourceId/spreadsheet`,
    async () => (await import('./review-routes/spreadsheet.ts')).SpreadsheetRoute,
  ),
  screen(
    `${review}/gather/:sourceId/print`,
    async () => (await import('./review-routes/print.ts')).PrintRoute,
  ),
  screen(
    `${review}/gather/:sourceId/:sheetId`,
    async () => (await import('./review-routes/sheet.tsx')).SheetRoute,
  ),
  screen(
    `${review}/hand-over/:sourceId`,
    async () => (await import('./review-routes/hand-over.ts')).HandOverRoute,
  ),
  screen(
    `${review}/summary`,
    async () => (await import('./review-routes/summary.ts')).SummaryRoute,
  ),
  screen(
    `${review}/reflect`,
    async () => (await import('./review-routes/reflect-list.ts')).ReflectListRoute,
  ),
  screen(
    `${review}/reflect/:indicatorId`,
    async () => (await import('./review-routes/reflect.ts')).ReflectRoute,
  ),
  screen(`${review}/act`, async () => (await import('./review-routes/act.ts')).ActRoute),
  screen(
    `${review}/act/:actionId`,
    async () => (await import('./review-routes/action.ts')).ActionRoute,
  ),
  screen(`${review}/share`, async () => (await import('./review-routes/share.tsx')).ShareRoute),
  screen(`${review}/next`, async () => (await import('./review-routes/next.ts')).NextRoute),
  screen(
    `${review}/contribute`,
    async () => (await import('./review-routes/contribute.ts')).ContributeRoute,
  ),
  screen(
    `${review}/benchmark`,
    async () => (await import('./review-routes/benchmark.ts')).BenchmarkRoute,
  ),
  screen(
    `${review}/conflicts`,
    async () => (await import('./review-routes/conflicts.ts')).ConflictsRoute,
  ),
  screen(
    '/compare',
    async () => (await import('#features/compare/CompareScreen.tsx')).CompareScreen,
  ),
  screen('/keeping', async () => (await import('#features/keep/KeepingScreen.tsx')).KeepingScreen),
  screen('/bin', async () => (await import('#features/keep/bin/BinScreen.tsx')).BinScreen),
  screen(
    '/remove',
    async () => (await import('#features/keep/remove/RemoveScreen.tsx')).RemoveScreen,
  ),
  screen(
    '/settings',
    async () => (await import('#features/settings/SettingsScreen.tsx')).SettingsScreen,
  ),
  screen('/about', async () => (await import('#features/about/AboutScreen.tsx')).AboutScreen),
  screen(
    '/accessibility',
    async () => (await import('#features/about/AccessibilityScreen.tsx')).AccessibilityScreen,
  ),
  screen('/privacy', async () => (await import('#features/about/PrivacyScreen.tsx')).PrivacyScreen),
];

/** The screen for the place the person is at. */
export function Routes({ place }: { place: string }) {
  for (const each of screens) {
    const params = matchPath(each.path, place);
    if (params) return <LazyScreen key={each.path} screen={each} params={params} />;
  }
  return <NotFound />;
}
