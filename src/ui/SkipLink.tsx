import { goTo } from './go-to.ts';

interface SkipLinkProps {
  /** The id of the main landmark, which must be focusable (tabIndex -1). */
  target: string;
  children: string;
}

/** The first stop of the Tab key: past the header to the content. */
export function SkipLink({ target, children }: SkipLinkProps) {
  return (
    <div className="ds_skip-links">
      <a
        className="ds_skip-links__link"
        href={`#${target}`}
        onClick={(event) => {
          event.preventDefault();
          goTo(target);
        }}
      >
        {children}
      </a>
    </div>
  );
}
