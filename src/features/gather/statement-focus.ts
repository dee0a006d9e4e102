import type { IndicatorId } from '#domain/records/ids.ts';

export const statementId = (id: IndicatorId) => `statement-${id}`;

/** The button or link after the last statement. */
export const ONWARD_ID = 'sheet-onward';

/** Goes to a statement's rating: to the chosen point of the scale, or to its first. */
export function focusStatement(id: IndicatorId, block: ScrollLogicalPosition = 'center'): void {
  const statement = document.getElementById(statementId(id));
  const rating = statement?.querySelector('input:checked') ?? statement?.querySelector('input');
  if (statement && rating instanceof HTMLElement) focusIn(statement, rating, block);
}

/** Goes to the end of a statement's example, to go on writing. */
export function focusExample(statement: Element): void {
  const example = statement.querySelector('textarea');
  if (!example) return;
  example.focus();
  example.setSelectionRange(example.value.length, example.value.length);
}

export function focusOnward(): void {
  const onward = document.getElementById(ONWARD_ID);
  if (onward) focusIn(onward, onward, 'center');
}

/** The place in the window stays the same from one to the next, so that the eye can stay, too. */
function focusIn(whole: HTMLElement, target: HTMLElement, block: ScrollLogicalPosition): void {
  const fits = whole.offsetHeight < window.innerHeight;
  whole.scrollIntoView({ block: fits ? block : 'start', behavior: 'instant' });
  target.focus({ preventScroll: true });
}
