import { Icon } from './Icon.tsx';

export interface PagerStep {
  href: string;
  label: string;
}

export interface PagerProps {
  /** Names the landmark: "Indicators". */
  label: string;
  previous?: PagerStep | undefined;
  next?: PagerStep | undefined;
  previousWord?: string | undefined;
  nextWord?: string | undefined;
}

/** Back and forth through screens that follow one another, each named. */
export function Pager(props: PagerProps) {
  const { label, previous, next, previousWord = 'Previous', nextWord = 'Next' } = props;
  return (
    <nav className="ui-pager" aria-label={label}>
      {previous && (
        <a className="ui-pager__step ui-pager__step--previous" href={previous.href}>
          <Icon name="arrow-left" />
          <PagerWords word={previousWord} label={previous.label} />
        </a>
      )}
      {next && (
        <a className="ui-pager__step ui-pager__step--next" href={next.href}>
          <PagerWords word={nextWord} label={next.label} />
          <Icon name="arrow-right" />
        </a>
      )}
    </nav>
  );
}

function PagerWords({ word, label }: { word: string; label: string }) {
  return (
    <span>
      <span className="ui-pager__word">
        {word}
        <span className="visually-hidden">: </span>
      </span>
      <span className="ui-pager__label">{label}</span>
    </span>
  );
}
