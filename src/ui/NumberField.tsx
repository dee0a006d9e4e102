import { InputField, type InputFieldProps } from './InputField.tsx';

export type NumberFieldProps = Omit<InputFieldProps, 'type'>;

/**
 * A whole number, as text with a number keypad: unlike type="number" it does not change when
 * somebody scrolls, and what was typed stays readable. The value is a string.
 */
export function NumberField({ width = 'tiny', ...props }: NumberFieldProps) {
  return <InputField inputMode="numeric" {...props} type="text" width={width} />;
}
