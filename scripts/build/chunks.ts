/**
 * How the build is cut into files. What a first visit waits for is one file for the first paint and
 * one for the home screen; what several screens share is one more. Left to itself, the bundler makes
 * dozens of files of half a kilobyte, which compress badly and are named again in every list of
 * what a screen needs.
 */
export const chunkGroups = [
  { name: 'start', test: /src.main\.tsx/u, priority: 4 },
  {
    name: 'home',
    test: /src.(features.reviews.HomeScreen|app.(connect-saving|offline.Offline))\.tsx?/u,
    priority: 3,
  },
  { name: 'instrument', test: /indicators.v\d+/u, priority: 2 },
  {
    name: 'shared',
    test: /src.(ui|domain|storage|files|instrument|features.[^/\\]+\.tsx?$|app.open-review)|zod|react-hook-form/u,
    minShareCount: 2,
    priority: 1,
  },
];
