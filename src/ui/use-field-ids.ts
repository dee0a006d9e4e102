import { useId, type ReactNode } from 'react';
import { fieldId } from './field-id.ts';

export interface FieldIds {
  id: string;
  hint: string;
  error: string;
  /** For aria-describedby: the hint, the error and what the caller adds, when present. */
  describedBy: string | undefined;
}

interface Described {
  id?: string | undefined;
  name?: string | undefined;
  hint?: ReactNode;
  error?: string | undefined;
  describedBy?: string | undefined;
}

/** The ids that tie a field to its label, hint and error. */
export function useFieldIds({ id, name, hint, error, describedBy }: Described): FieldIds {
  const generated = useId();
  const base = id ?? (name ? fieldId(name) : generated);
  const ids = { id: base, hint: `${base}-hint`, error: `${base}-error` };
  const parts = [hint ? ids.hint : '', error ? ids.error : '', describedBy ?? ''];
  return { ...ids, describedBy: parts.filter(Boolean).join(' ') || undefined };
}
