import type { ReactNode } from 'react';
import { StatusShape, type Shape } from './StatusShape.tsx';

export interface StatusTagProps {
  /** Drawn before the words, so that states differ without colour. */
  shape?: Shape | undefined;
  /** `strong` is filled, `soft` tinted, `plain` outlined: by weight, never traffic lights. */
  tone?: 'plain' | 'soft' | 'strong' | undefined;
  children: ReactNode;
}

/** How something stands, in a word or two. */
export function StatusTag({ shape = 'none', tone = 'soft', children }: StatusTagProps) {
  return (
    <span className={`ui-tag ui-tag--${tone}`}>
      {shape !== 'none' && <StatusShape shape={shape} />}
      {children}
    </span>
  );
}
