import { useId, useRef, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { FieldMessages } from './FieldMessages.tsx';
import { useFieldIds } from './use-field-ids.ts';

export interface FileFieldProps {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  /** As in an input: ".json,.csv". */
  accept?: string | undefined;
  multiple?: boolean | undefined;
  buttonLabel?: string | undefined;
  id?: string | undefined;
  onFiles: (files: File[]) => void;
}

/** Opens files from the device. The same file can be chosen again after a failure. */
export function FileField(props: FileFieldProps) {
  const {
    label,
    hint,
    error,
    accept,
    multiple,
    buttonLabel = 'Choose a file',
    id,
    onFiles,
  } = props;
  const input = useRef<HTMLInputElement>(null);
  const labelId = useId();
  const ids = useFieldIds({ id, hint, error });
  return (
    <div className={error ? 'ds_question ds_question--error' : 'ds_question'}>
      <div className="ds_label" id={labelId}>
        {label}
      </div>
      <FieldMessages ids={ids} hint={hint} error={error} />
      <input
        ref={input}
        type="file"
        hidden
        aria-labelledby={labelId}
        accept={accept}
        multiple={multiple}
        onChange={(event) => {
          const files = Array.from(event.currentTarget.files ?? []);
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button
        id={ids.id}
        kind="secondary"
        icon="open"
        aria-describedby={[labelId, ids.describedBy].filter(Boolean).join(' ')}
        onClick={() => input.current?.click()}
      >
        {buttonLabel}
      </Button>
    </div>
  );
}
