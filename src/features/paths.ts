import { invitationPath } from '#domain/inviting/invitation-path.ts';
import type { Invitation } from '#domain/inviting/invitation.ts';
import type { ActionId, IndicatorId, ReviewId, SheetId, SourceId } from '#domain/records/ids.ts';

/** The address of every screen. Hash routes: the app runs from any folder of any static host. */
export const paths = {
  home: '#/',
  start: '#/start',
  restore: '#/restore',
  settings: '#/settings',
  keeping: '#/keeping',
  bin: '#/bin',
  remove: '#/remove',
  compare: '#/compare',
  about: '#/about',
  accessibility: '#/accessibility',
  privacy: '#/privacy',
  review: (review: ReviewId) => `#/review/${review}`,
  plan: (review: ReviewId) => `#/review/${review}/plan`,
  /** Links, invitations and an agenda to copy; opened at a source's link where one is named. */
  invite: (review: ReviewId, source?: SourceId) =>
    source === undefined ? `#/review/${review}/invite` : `#/review/${review}/invite/${source}`,
  /** What has come in from all sources, what is missing and how long is left. */
  board: (review: ReviewId) => `#/review/${review}/gather`,
  /** Taking in sheets that people filled in on devices of their own. */
  returns: (review: ReviewId) => `#/review/${review}/returns`,
  source: (review: ReviewId, source: SourceId) => `#/review/${review}/gather/${source}`,
  spreadsheet: (review: ReviewId, source: SourceId) =>
    `#/review/${review}/gather/${source}/spreadsheet`,
  print: (review: ReviewId, source: SourceId) => `#/review/${review}/gather/${source}/print`,
  sheet: (review: ReviewId, source: SourceId, sheet: SheetId) =>
    `#/review/${review}/gather/${source}/${sheet}`,
  /** Many sheets of a source at once, their ratings alone. */
  grid: (review: ReviewId, source: SourceId) => `#/review/${review}/gather/${source}/ratings`,
  /** The same sheets, typed a second time and compared. */
  gridAgain: (review: ReviewId, source: SourceId) =>
    `#/review/${review}/gather/${source}/ratings/again`,
  handOver: (review: ReviewId, source: SourceId) => `#/review/${review}/hand-over/${source}`,
  summary: (review: ReviewId) => `#/review/${review}/summary`,
  reflect: (review: ReviewId, indicator?: IndicatorId) =>
    indicator === undefined
      ? `#/review/${review}/reflect`
      : `#/review/${review}/reflect/${indicator}`,
  act: (review: ReviewId) => `#/review/${review}/act`,
  action: (review: ReviewId, action: ActionId) => `#/review/${review}/act/${action}`,
  share: (review: ReviewId) => `#/review/${review}/share`,
  contribute: (review: ReviewId) => `#/review/${review}/contribute`,
  benchmark: (review: ReviewId) => `#/review/${review}/benchmark`,
  /** Filling in one sheet on a device of one's own. */
  fill: (invitation: Invitation) => `#/fill/${invitationPath(invitation)}`,
  next: (review: ReviewId) => `#/review/${review}/next`,
  conflicts: (review: ReviewId) => `#/review/${review}/conflicts`,
} as const;

/** Goes to a screen, as a link to it would. */
export function go(path: string): void {
  window.location.hash = path;
}
