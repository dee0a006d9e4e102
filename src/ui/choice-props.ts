import type { ComponentPropsWithRef } from 'react';
import type { GroupTexts, Option } from './field-texts.ts';

/** What is spread on every input of a group: react-hook-form's `register('name')` fits. */
export type ChoiceInputProps = Omit<
  ComponentPropsWithRef<'input'>,
  'type' | 'value' | 'defaultValue' | 'checked' | 'defaultChecked' | 'id' | 'className' | 'size'
>;

export interface ChoiceGroupProps extends ChoiceInputProps, GroupTexts {
  name: string;
  options: readonly Option[];
  id?: string | undefined;
  /** Smaller boxes and less space, for long lists. */
  small?: boolean | undefined;
}
