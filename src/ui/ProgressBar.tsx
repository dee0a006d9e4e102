import { useId } from 'react';

export interface ProgressBarProps {
  label: string;
  labelHidden?: boolean | undefined;
  value: number;
  max: number;
  /** What the bar says in words. "7 of 10" when left out. */
  text?: string | undefined;
}

/** How far something has come, as a bar and in words. */
export function ProgressBar({ label, labelHidden, value, max, text }: ProgressBarProps) {
  const id = useId();
  const words = text ?? `${value} of ${max}`;
  return (
    <div className="ui-progress">
      <div className="ui-progress__words">
        <label className={labelHidden ? 'visually-hidden' : undefined} htmlFor={id}>
          {label}
        </label>
        <span aria-hidden="true">{words}</span>
      </div>
      <progress className="ui-progress__bar" id={id} value={value} max={max} aria-valuetext={words}>
        {words}
      </progress>
    </div>
  );
}
