/**
 * How the build is cut into files. What a first visit waits for is one file for the first paint and
 * one for the home screen; what several screens share is one more. Left to itself, the bundler makes
 * dozens of files of half a kilobyte, which compress badly and are named again in every list of
 * what a screen needs. So would keeping backups, a part of several screens: all but the archive,
 * which brings the documents with it, is one file.
 */
export const chunkGroups = [
  { name: 'start', test: /src.main\.tsx/u, priority: 4 },
  {
    name: 'home',
    test: /src.app.(HomeRoute|connect-storage|Notices)\.tsx?|workbox-window/u,
    priority: 3,
  },
  { name: 'instrument', test: /indicators.v\d+/u, priority: 2 },
  // Waited for by nobody who types: it comes when something has been written.
  { name: 'identifiers', test: /src.domain.(identifiers|words.identifier)/u, priority: 2 },
  {
    name: 'shared',
    test: /src.(ui|domain.(?!taking-part|words.(taking-part|own-device|link))|storage|files|instrument|features.[^/\\]+\.tsx?$|app.open-review)|zod|react-hook-form/u,
    minShareCount: 2,
    priority: 1,
  },
  {
    name: 'keep',
    test: /src.(app.keep-after-work|features.keep.(?!KeepReview|save.(SaveArchive|archive-file)))/u,
    priority: 0,
  },
  // One file for those who answer, whichever way they take part, and one for each way.
  {
    name: 'take-part',
    test: /src.(features.take-part.(?!handed-over|own-device)|domain.(taking-part.(?!code|hand-over|own-sheet|link)|words.taking-part))/u,
    priority: 0,
  },
  {
    name: 'own-device',
    test: /src.(app.own-device.O|features.take-part.own-device|storage.own-sheet\.ts|domain.(taking-part.(own-sheet|link)|words.(own-device|link)))/u,
    priority: 0,
  },
  {
    name: 'handed-over',
    test: /src.(features.take-part.handed-over|domain.taking-part.(code|hand-over)|storage.hand-over\.ts)/u,
    priority: 0,
  },
];
