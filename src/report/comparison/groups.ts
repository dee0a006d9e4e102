import type { GroupPicture, Picture } from '#domain/comparing/picture.ts';
import {
  ALL_SERVICES,
  filterInWords,
  groupsInShort,
  groupInWords,
} from '#domain/words/filter-words.ts';
import { servicesInWords } from './services-words.ts';

/** A group of services with a name to go by in tables. */
export type Group = {
  readonly name: string;
  /** The same in full, however long. */
  readonly called: string;
  /** What narrows it, a line each; none for all services. */
  readonly narrowedBy: readonly string[];
  readonly picture: Picture;
};

/** The groups, each by what narrows it where that is short and their own, or else by a letter. */
export function namedGroups(groups: readonly GroupPicture[]): readonly Group[] {
  const names = groupsInShort(groups.map(({ filter }) => filter));
  return groups.map(({ filter, picture }, at) => ({
    name: names?.[at] ?? nameless(at, groups.length),
    called: groupInWords(filter),
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

/** Everything that narrows a group, in one line. */
export function wholeName({ narrowedBy }: Pick<Group, 'narrowedBy'>): string {
  return narrowedBy.length === 0 ? ALL_SERVICES : narrowedBy.join('; ');
}
