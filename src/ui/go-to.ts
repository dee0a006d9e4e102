/**
 * Moves focus and the view to an element of this page. Fragment links cannot do it here: the part
 * of the address after # is the route.
 */
export function goTo(id: string): void {
  const element = document.getElementById(id);
  if (!element) return;
  const label = element.closest('.ui-field') ?? element;
  label.scrollIntoView({ block: 'start' });
  element.focus({ preventScroll: true });
}
