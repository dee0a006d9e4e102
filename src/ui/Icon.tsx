const paths = {
  check: 'M4.5 12.5l5 5 10-11',
  'arrow-right': 'M4 12h15M13 6l6 6-6 6',
  'arrow-left': 'M20 12H5M11 6l-6 6 6 6',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  close: 'M6 6l12 12M18 6L6 18',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  download: 'M12 4v11M7 10.5l5 5 5-5M5 20h14',
  upload: 'M12 16V5M7 9.5l5-5 5 5M5 20h14',
  open: 'M4 19V5h5l2 2.5h9V19z',
  edit: 'M5 19l1-4L16 5l3 3L9 18zM13.5 7.5l3 3',
  bin: 'M5 7h14M9 7V4.5h6V7M7 7l1 12.5h8L17 7M10 10.5v6M14 10.5v6',
  undo: 'M8 5L4 9l4 4M4 9h9.5a5 5 0 0 1 0 10H8',
  info: 'M12 11v6M12 7v.5M12 21a9 9 0 1 1 0-18 9 9 0 0 1 0 18z',
  warning: 'M12 4L2.5 20h19zM12 10v5M12 17.5v.3',
  document: 'M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12h6M9 16h6',
  person: 'M12 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM5 20c.6-4 3.2-6 7-6s6.4 2 7 6',
  chat: 'M4 5h16v11h-9l-4.5 4v-4H4z',
  calendar: 'M4.5 6h15v14h-15zM4.5 10.5h15M8.5 3.5V8M15.5 3.5V8',
} as const;

export type IconName = keyof typeof paths;

interface IconProps {
  name: IconName;
  className?: string | undefined;
}

/** A small line drawing beside words. Never the only carrier of meaning: screen readers skip it. */
export function Icon({ name, className = '' }: IconProps) {
  return (
    <svg
      className={`ui-icon ${className}`}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="square"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
