import { InputField, type InputFieldProps } from './InputField.tsx';

export type TextFieldProps = Omit<InputFieldProps, 'type'> & {
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | undefined;
};

/** A short answer in words. Spread `register('name')` into it. */
export function TextField({ type = 'text', ...props }: TextFieldProps) {
  return <InputField {...props} type={type} />;
}
