const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that follow a title without being a name: a new sentence, a role, a day. */
const NO_NAMES = words(
  'a an all always and any appointment appointments are as asks at be box but by can christmas did ' +
    'does else for from had has have he her here his how i if in is it led lead manager may never no ' +
    'none not of on or organisation organisations our please practitioner practitioners prescriber ' +
    'said says service services she so specialist specialists staff surgery team that the their then ' +
    'there they therapist this time title to too visit visits was we were what when where which who ' +
    'will with would you your act ward monday tuesday wednesday thursday friday saturday sunday',
);

const PLACES = words(
  'hospital house centre street road court unit ward hall trust clinic school college',
);

/** True for a word that is no surname, whatever stands before it. */
export function isNoName(word: string): boolean {
  return NO_NAMES.has(word.toLowerCase().replace(/'s?$/u, ''));
}

/** True for "Gray's Hospital": a building is named after somebody, and is nobody. */
export function isPlaceName(name: string): boolean {
  return name
    .toLowerCase()
    .split(' ')
    .some((word) => PLACES.has(word));
}
