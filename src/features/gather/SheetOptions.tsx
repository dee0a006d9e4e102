import type { Instrument } from '#domain/instrument/instrument.ts';
import type { Preferences } from '#domain/records/preferences.ts';
import { CheckboxField } from '#ui/CheckboxField.tsx';
import { KeyHelp } from './KeyHelp.tsx';

interface SheetOptionsProps {
  preferences: Preferences;
  notApplicable: Instrument['scale']['notApplicable'];
  onChange: (part: Partial<Omit<Preferences, 'version'>>) => void;
}

/** How this page behaves on this device: its keys, and whether prompts stand open. */
export function SheetOptions({ preferences, notApplicable, onChange }: SheetOptionsProps) {
  const { ratingKeys, showPrompts } = preferences;
  return (
    <div className="gather-options">
      <KeyHelp ratingKeys={ratingKeys} notApplicable={notApplicable.label} />
      <p className="gather-options__meaning">
        <strong>{notApplicable.label}.</strong> {notApplicable.meaning}
      </p>
      <div className="gather-options__switches">
        <CheckboxField
          small
          label="Rating keys 1–5, N and E"
          checked={ratingKeys}
          onChange={(event) => onChange({ ratingKeys: event.currentTarget.checked })}
        />
        <CheckboxField
          small
          label="Show all prompts"
          checked={showPrompts}
          onChange={(event) => onChange({ showPrompts: event.currentTarget.checked })}
        />
      </div>
    </div>
  );
}
