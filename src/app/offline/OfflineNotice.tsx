import { useEffect } from 'react';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useAfterMount } from '#ui/use-after-mount.ts';
import { useOfflineNews } from './offline-news.ts';
import { takeUpdate } from './take-update.ts';
import './offline.css';

/** Says that the app works offline, or that there is a new version. Floats: nothing moves for it. */
export function OfflineNotice() {
  const { news, dismiss } = useOfflineNews();
  if (news.kind === 'none') return null;
  const close = () => {
    // Focus was on the button that goes away; main comes next.
    document.getElementById('main')?.focus({ preventScroll: true });
    dismiss();
  };
  return (
    <section className="offline-notice" aria-label="News of the app">
      {news.kind === 'ready' ? (
        <ReadyNotice onDismiss={close} />
      ) : (
        <UpdateNotice step={news.step} onLater={close} />
      )}
    </section>
  );
}

/** Goes when the person goes to another place, too: by then it has been said. */
function ReadyNotice({ onDismiss }: { onDismiss: () => void }) {
  const canSpeak = useAfterMount();
  const { dismiss } = useOfflineNews();
  useEffect(() => {
    window.addEventListener('hashchange', dismiss);
    return () => window.removeEventListener('hashchange', dismiss);
  }, [dismiss]);
  return (
    <Notice
      tone="success"
      role="status"
      title={canSpeak && 'Ready to work offline'}
      onDismiss={onDismiss}
    >
      {canSpeak && 'From here on, everything works without a network.'}
    </Notice>
  );
}

const updateWords = {
  offered: {
    title: 'A new version is ready',
    body: 'Reload when it suits you. What you have entered is kept.',
  },
  'under-way': {
    title: 'A new version is ready',
    body: 'Saving, then reloading.',
  },
  'not-saved': {
    title: 'Not reloaded, because something is not saved yet',
    body: 'The message that begins “Not saved” says what to do. The new version can wait.',
  },
};

interface UpdateNoticeProps {
  step: keyof typeof updateWords;
  onLater: () => void;
}

function UpdateNotice({ step, onLater }: UpdateNoticeProps) {
  const canSpeak = useAfterMount();
  const { title, body } = updateWords[step];
  return (
    <Notice
      tone={step === 'not-saved' ? 'warning' : 'info'}
      role="status"
      title={canSpeak && title}
      actions={
        <>
          <Button kind="secondary" onClick={() => void takeUpdate()}>
            Reload now
          </Button>
          <Button kind="quiet" onClick={onLater}>
            Later
          </Button>
        </>
      }
    >
      {canSpeak && body}
    </Notice>
  );
}
