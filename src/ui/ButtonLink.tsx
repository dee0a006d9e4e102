import type { ComponentPropsWithRef } from 'react';
import { buttonClasses, type ButtonKind } from './button-classes.ts';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './Icon.tsx';

export interface ButtonLinkProps extends ComponentPropsWithRef<'a'> {
  href: string;
  kind?: ButtonKind | undefined;
  small?: boolean | undefined;
  icon?: IconName | undefined;
}

/** A link to another screen that looks like a button: the next step of a journey. */
export function ButtonLink(props: ButtonLinkProps) {
  const { kind = 'primary', small, icon, className, children, ...rest } = props;
  return (
    <a {...rest} className={classNames(buttonClasses(kind, small, icon !== undefined), className)}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}
