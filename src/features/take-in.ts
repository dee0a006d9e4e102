import type { FieldValues, Path, PathValue, UseFormReturn } from 'react-hook-form';
import { isSame } from '#domain/records/canonical.ts';

/**
 * Puts into a form what has become different in storage, apart from the field that a person is in.
 *
 * @param before what the form was last known to hold.
 * @param after what is stored now.
 * @param inUse the name of that field; '' for none.
 */
export function takeIn<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  before: Values,
  after: Values,
  inUse: string,
): void {
  const known = new Map(leavesOf(before));
  for (const [path, value] of leavesOf(after)) {
    const isInUse = inUse === path || inUse.startsWith(`${path}.`);
    if (isInUse || isSame(known.get(path), value)) continue;
    // The path and the value come from the form's own values, which types cannot follow.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    form.setValue(path as Path<Values>, value as PathValue<Values, Path<Values>>);
  }
}

/**
 * The name of the field that a person is in, if anybody is at this window at all. A button that
 * stands with fields, such as the one that deletes a note, counts as the first of them.
 *
 * @param leaving while focus moves, no element has it: what counts is where it goes.
 */
export function fieldInUse(leaving?: FocusEvent): string {
  const element = leaving ? leaving.relatedTarget : document.activeElement;
  if (!document.hasFocus() || !(element instanceof Element)) return '';
  const field = element.hasAttribute('name')
    ? element
    : element.closest('fieldset')?.querySelector('[name]');
  return field?.getAttribute('name') ?? '';
}

/** Every value of a form by its path: "responses.goals.rating". A list counts as one value. */
function leavesOf(values: unknown, path = ''): (readonly [string, unknown])[] {
  if (typeof values !== 'object' || values === null || Array.isArray(values)) {
    return [[path, values]];
  }
  return Object.entries(values).flatMap(([key, value]) =>
    leavesOf(value, path === '' ? key : `${path}.${key}`),
  );
}
