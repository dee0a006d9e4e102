import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * The same function for as long as a screen is there, which does what the latest one given would:
 * what it is handed to need not be drawn again because of it. For events, never while rendering.
 */
export function useSteady<Given extends readonly unknown[], Back>(
  act: (...given: Given) => Back,
): (...given: Given) => Back {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((...given: Given) => latest.current(...given), []);
}
