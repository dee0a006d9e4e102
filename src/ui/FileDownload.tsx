import { useId, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';

export interface FileDownloadProps {
  title: string;
  /** "PDF", "Word", "JSON": shown on the drawing of the file and in the button's name. */
  format: string;
  description?: ReactNode;
  onDownload: () => void;
  /** While the file is being made. */
  busy?: boolean | undefined;
  buttonLabel?: string | undefined;
}

/** A file that can be saved to the device. */
export function FileDownload(props: FileDownloadProps) {
  const { title, format, description, onDownload, busy = false, buttonLabel = 'Download' } = props;
  const id = useId();
  return (
    <div className="ui-file">
      <span className="ui-file__drawing" aria-hidden="true">
        <Icon name="document" />
        {format}
      </span>
      <div className="ui-file__words">
        <p className="ui-file__title">{title}</p>
        {description && (
          <div className="ui-file__description" id={id}>
            {description}
          </div>
        )}
      </div>
      <Button
        kind="secondary"
        icon="download"
        aria-disabled={busy}
        aria-describedby={description ? id : undefined}
        onClick={() => {
          if (!busy) onDownload();
        }}
      >
        {busy ? 'Preparing' : buttonLabel}
        <span className="visually-hidden">{` ${title} (${format})`}</span>
      </Button>
    </div>
  );
}
