/** What became of copying: the browser may refuse. */
export type Copied = 'copied' | 'selected';

export const COPIED_WORDS: Readonly<Record<Copied, string>> = {
  copied: 'Copied. Paste it where you need it.',
  selected: 'The text is selected: copy it with your keyboard or your device’s menu.',
};
