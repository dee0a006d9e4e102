import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Icon, type IconName } from './Icon.tsx';

export type NoticeTone = 'info' | 'success' | 'warning';

export interface NoticeProps {
  tone?: NoticeTone | undefined;
  title?: ReactNode;
  children?: ReactNode;
  /** `status` is spoken when it appears, `alert` interrupts; neither for what was there before. */
  role?: 'status' | 'alert' | undefined;
  /** Buttons or links, under the words. */
  actions?: ReactNode;
  onDismiss?: (() => void) | undefined;
  dismissLabel?: string | undefined;
}

const iconOfTone: Record<NoticeTone, IconName> = {
  info: 'info',
  success: 'check',
  warning: 'warning',
};

const wordOfTone: Record<NoticeTone, string> = {
  info: 'Information: ',
  success: 'Done: ',
  warning: 'Please note: ',
};

/** A message within the page: something to know, something done, something to watch. */
export function Notice(props: NoticeProps) {
  const { tone = 'info', title, children, role, actions, onDismiss, dismissLabel } = props;
  return (
    <div className={`ui-notice ui-notice--${tone}`}>
      <Icon name={iconOfTone[tone]} className="ui-notice__icon" />
      <div className="ui-notice__content">
        <div role={role}>
          <span className="visually-hidden">{wordOfTone[tone]}</span>
          {title && <p className="ui-notice__title">{title}</p>}
          {children && <div className="ui-notice__body">{children}</div>}
        </div>
        {actions && <div className="ui-notice__actions">{actions}</div>}
      </div>
      {onDismiss && (
        <Button kind="quiet" icon="close" className="ui-notice__dismiss" onClick={onDismiss}>
          {dismissLabel ?? 'Dismiss'}
        </Button>
      )}
    </div>
  );
}
