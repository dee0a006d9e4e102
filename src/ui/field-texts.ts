import type { ReactNode } from 'react';

/** How wide a field is: as wide as the answer that is expected in it. */
export type FieldWidth = 'tiny' | 'short' | 'medium' | 'long' | 'full';

/** The words around a field. Every form field of the kit takes them. */
export interface FieldTexts {
  label: ReactNode;
  /** For screen readers only, when the place on the page already says it. */
  labelHidden?: boolean | undefined;
  hint?: ReactNode;
  /** What is wrong and what to do. Sets aria-invalid. */
  error?: string | undefined;
  /** Adds "(optional)" to the label. */
  optional?: boolean | undefined;
}

/** The words around a group of fields, which has a legend rather than a label. */
export interface GroupTexts extends Omit<FieldTexts, 'label' | 'labelHidden'> {
  legend: ReactNode;
  legendHidden?: boolean | undefined;
}

/** One answer to choose, in a select, radio group or checkbox group. */
export interface Option {
  value: string;
  label: string;
  hint?: ReactNode;
  disabled?: boolean | undefined;
}
