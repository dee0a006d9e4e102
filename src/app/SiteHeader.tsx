import type { ReactNode } from 'react';
import { Wordmark } from './Wordmark.tsx';

interface SiteHeaderProps {
  /** The path the person is at, to mark its link. */
  place: string;
  saveStatus: ReactNode;
}

const links = [
  { href: '#/', label: 'Reviews', covers: /^\/(start|review(\/.*)?)?$/ },
  { href: '#/about', label: 'About', covers: /^\/about$/ },
  { href: '#/settings', label: 'Settings', covers: /^\/settings$/ },
];

/** The slim bar on top: name, navigation, and whether the work is saved. */
export function SiteHeader({ place, saveStatus }: SiteHeaderProps) {
  return (
    <header className="ui-header">
      <div className="ds_wrapper ui-header__content">
        <Wordmark />
        {saveStatus}
        <nav className="ui-nav" aria-label="Main">
          <ul className="ui-nav__list">
            {links.map(({ href, label, covers }) => (
              <li className="ui-nav__item" key={href}>
                <a
                  className="ui-nav__link"
                  href={href}
                  aria-current={covers.test(place) ? 'page' : undefined}
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
