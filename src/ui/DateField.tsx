import { InputField, type InputFieldProps } from './InputField.tsx';

export type DateFieldProps = Omit<InputFieldProps, 'type'>;

/** A date, with the browser's own picker. The value is a string, "2026-11-21" or "". */
export function DateField({ width = 'short', ...props }: DateFieldProps) {
  return <InputField {...props} type="date" width={width} />;
}
