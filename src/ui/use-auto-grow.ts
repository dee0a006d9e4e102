import { useLayoutEffect, useRef, type RefObject } from 'react';

const grownByCss = (): boolean => CSS.supports('field-sizing', 'content');

/** Makes a text area as high as its text, where the browser's field-sizing does not. */
export function useAutoGrow(): { area: RefObject<HTMLTextAreaElement | null>; grow: () => void } {
  const area = useRef<HTMLTextAreaElement>(null);
  const grow = () => {
    const element = area.current;
    if (!element || grownByCss()) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + 4}px`;
  };
  useLayoutEffect(grow);
  return { area, grow };
}
