import { useEffect } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';

/**
 * Hands on every change of a form in the moment it happens. There is no save button and no delay:
 * an edit that waited for a timer would be lost when the page goes.
 *
 * @param onChange gets the values as they are now and the name of the field that changed. A new
 *   one takes over after the render that brings it.
 */
export function useWriteThrough<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  onChange: (values: Values, changed: string | undefined) => void,
): void {
  const { subscribe } = form;
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values, name }) => onChange(values, name),
      }),
    [subscribe, onChange],
  );
}
