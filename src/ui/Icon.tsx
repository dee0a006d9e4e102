import icons from './icons.svg';

/** The drawings in icons.svg, by id. A file of their own keeps them out of the first script. */
export type IconName =
  | 'check'
  | 'arrow-right'
  | 'arrow-left'
  | 'plus'
  | 'minus'
  | 'close'
  | 'print'
  | 'download'
  | 'upload'
  | 'open'
  | 'edit'
  | 'bin'
  | 'undo'
  | 'info'
  | 'warning'
  | 'document'
  | 'person'
  | 'chat'
  | 'calendar';

interface IconProps {
  name: IconName;
  className?: string | undefined;
}

/** A small line drawing beside words. Never the only carrier of meaning: screen readers skip it. */
export function Icon({ name, className = '' }: IconProps) {
  return (
    <svg className={`ui-icon ${className}`} aria-hidden="true" focusable="false">
      <use href={`${icons}#${name}`} />
    </svg>
  );
}
