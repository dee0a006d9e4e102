/** The fewest characters a passphrase has. Whoever has the file can try as many as they like. */
export const PASSPHRASE_LENGTH = 12;

/** How many different characters have to be left once the obvious has been taken out. */
const FEWEST_DIFFERENT = 6;

/** What anybody would try first on a file of this app. */
const OBVIOUS =
  /pass\s?(word|phrase)|qwerty(uiop)?|0?123456789?0?|1234|scottish|recovery|indicator|sri|backup|welcome/giu;

/**
 * What is wrong with a passphrase that somebody is choosing, in a sentence for the screen; null
 * when it will do. Length is what counts, so there is no rule about capitals, digits or signs.
 */
export function passphraseProblem(text: string): string | null {
  if (Array.from(text).length < PASSPHRASE_LENGTH) {
    return `Use ${PASSPHRASE_LENGTH} characters or more. Four words that do not belong together work well.`;
  }
  if (text.trim() !== text) {
    return 'Take out the space at the beginning or the end. It is easily lost when you copy it.';
  }
  if (isEasilyGuessed(text)) {
    return 'This is too easy to guess. Four words that do not belong together work well.';
  }
  return null;
}

function isEasilyGuessed(text: string): boolean {
  return new Set(text.toLowerCase().replaceAll(OBVIOUS, '')).size < FEWEST_DIFFERENT;
}
