import type { ReactNode } from 'react';

interface BackLinkProps {
  href: string;
  children: ReactNode;
}

/** The way up, above a page's title. */
export function BackLink({ href, children }: BackLinkProps) {
  return (
    <a className="ds_back-link" href={href}>
      {children}
    </a>
  );
}
