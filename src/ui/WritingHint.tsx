import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import type { CheckedWriting } from './use-writing-check.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface WritingHintProps {
  writing: CheckedWriting;
  /** The field's id. The button goes when it is pressed; focus then goes back to the field. */
  fieldId: string;
}

/** A quiet line under a field about what was written in it. Spoken once, when typing has paused. */
export function WritingHint({ writing, fieldId }: WritingHintProps) {
  const { isListening, remark, dismiss } = writing;
  if (!isListening) return null;
  const isFine = () => {
    dismiss();
    document.getElementById(fieldId)?.focus({ preventScroll: true });
  };
  return (
    <div className="ui-writing-hint">
      {remark && <Icon name="info" className="ui-writing-hint__icon" />}
      <div className="ui-writing-hint__words" role="status">
        {remark?.words}
      </div>
      {remark && (
        <Button kind="quiet" onClick={isFine}>
          It is fine<VisuallyHidden>: {remark.about}</VisuallyHidden>
        </Button>
      )}
    </div>
  );
}
