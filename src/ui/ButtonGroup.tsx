import type { ReactNode } from 'react';

/** Buttons and links side by side, stacked where it is narrow. */
export function ButtonGroup({ children }: { children: ReactNode }) {
  return <div className="ds_button-group">{children}</div>;
}
