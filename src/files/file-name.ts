/** Names that Windows keeps for its devices, whatever comes after the dot. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/u;
const LONGEST = 60;

/**
 * A file's name made from words that a person wrote: "Harbour View" as "harbour-view.sri2.json".
 * Only letters, digits and hyphens, so that every system, cloud drive and e-mail takes it.
 *
 * @param extension with its dot.
 * @param fallback stands in where nothing of the words can be kept.
 */
export function fileName(words: string, extension: string, fallback = 'review'): string {
  const slug = words
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/gu, '');
  const isUsable = slug !== '' && !RESERVED.test(slug);
  return `${isUsable ? slug : [fallback, slug].filter(Boolean).join('-')}${extension}`;
}
