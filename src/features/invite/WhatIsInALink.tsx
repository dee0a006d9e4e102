import { Disclosure } from '#ui/Disclosure.tsx';

/** What somebody who gets a link can learn from it, and do with it. */
export function WhatIsInALink() {
  return (
    <Disclosure summary="What is in a link, and what is not">
      <ul>
        <li>
          In it are: the source, the version of the statements, a random number that stands for this
          review, and a key that seals answers. It names nobody: not the service, not you, not the
          person who gets it.
        </li>
        <li>Everybody who gets it has the same link. It does not show who sent a sheet back.</li>
        <li>
          Anybody who has the link can send a sheet. Nobody can read one with it: what comes back is
          sealed, and opens only where this review is. That is here, and wherever a backup of it is
          opened.
        </li>
        <li>
          How a sheet is sent back, by e-mail say, can show who it is from. Its content stays
          sealed.
        </li>
      </ul>
    </Disclosure>
  );
}
