/**
 * How hard a sentence is to read, as a school grade (Flesch–Kincaid): long sentences and long words
 * raise it. Add five or six for the age of the reader.
 */
export function readingGrade(text: string): number {
  const words = wordsOf(text);
  const sentences = Math.max(1, text.split(/[.?:]+(?:\s|$)/u).filter((part) => part !== '').length);
  const syllables = words.reduce((total, word) => total + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

/** Letters with an apostrophe inside are one word, and so is each half of a hyphenated one. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\d]+(?:[’'][\p{L}]+)*/gu) ?? [];
}

/**
 * Counts groups of vowels. An `e` at the end is silent ("care"), unless it is all there is ("the")
 * or follows a consonant and an l ("little"); so is that of an ending `-ed` or `-es` ("asked",
 * "leaves"), unless it is needed to say the word ("wanted", "places").
 */
export function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replace(/[’'].*$/u, '');
  const spoken = plain
    .replace(/(?<![td])ed$/u, '')
    .replace(/(?<![cgsxz]|sh|ch)es$/u, '')
    .replace(/(?<!(?<![aeiouy])l)e$/u, '');
  return Math.max(1, spoken.match(/[aeiouy]+/gu)?.length ?? 0);
}
