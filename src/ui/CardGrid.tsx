import type { ReactNode } from 'react';

interface CardGridProps {
  children: ReactNode;
  /** The least width of one card before they wrap. */
  cards?: 'small' | 'medium' | 'large' | undefined;
}

/** Cards, panels or columns side by side, as many as there is room for. */
export function CardGrid({ children, cards = 'medium' }: CardGridProps) {
  return <div className={`ui-grid ui-grid--${cards}`}>{children}</div>;
}
