import type { ComponentPropsWithRef } from 'react';
import { buttonClasses, type ButtonKind } from './button-classes.ts';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './Icon.tsx';

export interface ButtonProps extends ComponentPropsWithRef<'button'> {
  kind?: ButtonKind | undefined;
  small?: boolean | undefined;
  icon?: IconName | undefined;
}

/** Does something on this screen. One primary button a screen; links go to other screens. */
export function Button(props: ButtonProps) {
  const { kind = 'primary', small, icon, type = 'button', className, children, ...rest } = props;
  return (
    <button
      {...rest}
      type={type}
      className={classNames(buttonClasses(kind, small, icon !== undefined), className)}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
