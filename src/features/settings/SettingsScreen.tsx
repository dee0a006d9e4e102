import { preferences } from '#storage/preferences.ts';
import { storageSentence } from '#storage/failure-words.ts';
import { useLive } from '#storage/live.ts';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { KeepingSection } from './KeepingSection.tsx';
import { PreferencesForm } from './PreferencesForm.tsx';
import './settings.scss';

/** What this device does, and the way to how safely it keeps what is entered. */
export function SettingsScreen() {
  const stored = useLive(preferences, []);
  return (
    <Page title="Settings" lead="These are for this device and this browser only.">
      <section className="settings-section">
        <h2>Filling in sheets</h2>
        {stored?.ok && <PreferencesForm stored={stored.value} />}
        {stored?.ok === false && (
          <Notice tone="warning" role="alert" title="Settings cannot be changed now">
            {storageSentence(stored.error)}
          </Notice>
        )}
      </section>
      <KeepingSection />
    </Page>
  );
}
