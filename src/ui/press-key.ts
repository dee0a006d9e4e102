import type { KeyboardEvent } from 'react';

const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && target.type !== 'radio');

/** Chooses the radio button of a group that a key stands for, as if it had been clicked. */
export function pressKey(
  event: KeyboardEvent<HTMLFieldSetElement>,
  keys: Readonly<Record<string, string>> | undefined,
): void {
  if (!keys || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const value = keys[event.key.toLowerCase()];
  if (value === undefined) return;
  const radios = event.currentTarget.querySelectorAll<HTMLInputElement>('input[type="radio"]');
  const radio = [...radios].find((one) => one.value === value);
  if (!radio) return;
  event.preventDefault();
  radio.focus();
  radio.click();
}
