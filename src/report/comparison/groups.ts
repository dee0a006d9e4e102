import type { GroupPicture, Picture } from '#domain/comparing/picture.ts';
import { filterInWords } from '#domain/words/filter-words.ts';
import { servicesInWords } from './services-words.ts';

/** A group of services with a name to go by in tables. */
export type Group = {
  readonly name: string;
  /** What narrows it, a line each; none for all services. */
  readonly narrowedBy: readonly string[];
  readonly picture: Picture;
};

/** A longer name does not fit over a column. */
const SHORT = 34;

/** The groups, each by what narrows it where that is short and their own, or else by a letter. */
export function namedGroups(groups: readonly GroupPicture[]): readonly Group[] {
  const own = groups.map(({ filter }) => namedBy(filterInWords(filter)));
  const areClear = new Set(own).size === own.length && own.every((name) => name.length <= SHORT);
  return groups.map(({ filter, picture }, at) => ({
    name: areClear ? (own[at] ?? '') : nameless(at, groups.length),
    narrowedBy: filterInWords(filter),
    picture,
  }));
}

function nameless(at: number, of: number): string {
  return of === 1 ? 'These services' : `Group ${String.fromCodePoint(65 + at)}`;
}

/** Over a column: the group, and how many services it has: "Community team (75 services)". */
export function groupHeading({ name, picture }: Group): string {
  const services = servicesInWords(picture.services);
  return `${name} (${name.endsWith('services') ? services.replace(' services', '') : services})`;
}

/** On the title page: in one word where that is clear, or else in full. */
export function titleName(group: Group): string {
  return group.narrowedBy.length > 1 ? wholeName(group) : namedBy(group.narrowedBy);
}

/** Everything that narrows a group, in one line. */
export function wholeName({ narrowedBy }: Pick<Group, 'narrowedBy'>): string {
  return narrowedBy.length === 0 ? EVERYONE : narrowedBy.join('; ');
}

const EVERYONE = 'All services';

/** One dimension is known by its values alone: "Community team". */
function namedBy(lines: readonly string[]): string {
  const [only = EVERYONE] = lines;
  return lines.length > 1 ? lines.join('; ') : only.replace(/^[^:]*: /u, '');
}
