import { classNames } from './class-names.ts';

export type ButtonKind = 'primary' | 'secondary' | 'quiet';

const classOfKind: Record<ButtonKind, string> = {
  primary: 'ds_button',
  secondary: 'ds_button ds_button--secondary',
  quiet: 'ui-button-quiet',
};

/** The look of a button, for Button and ButtonLink alike. */
export function buttonClasses(kind: ButtonKind, small: boolean | undefined, hasIcon: boolean) {
  return classNames(
    'ui-button',
    classOfKind[kind],
    small && 'ds_button--small',
    hasIcon && 'ui-button--icon',
  );
}
