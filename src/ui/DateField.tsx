import { InputField, type InputFieldProps } from './InputField.tsx';

export type DateFieldProps = Omit<InputFieldProps, 'type'>;

/** Without a last year some browsers take one of six digits. */
const LAST_DAY = '9999-12-31';

/** A date, with the browser's own picker. The value is a string, "2026-11-21" or "". */
export function DateField({ width = 'short', max = LAST_DAY, ...props }: DateFieldProps) {
  return <InputField {...props} type="date" max={max} width={width} />;
}
