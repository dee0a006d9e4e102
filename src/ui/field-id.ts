/** The id a field gets from its form name, so that an ErrorSummary can link to it. */
export function fieldId(name: string): string {
  return `field-${name}`;
}
