import type { Result } from '#domain/result.ts';

/**
 * The answer of the worker, or null: where it was never asked, as the screen has gone, or where it
 * did not work, which is told.
 */
export function answered<Value, Failure>(
  answer: Result<Value, Failure> | undefined,
  tell: (failure: Failure) => void,
): Value | null {
  if (answer === undefined) return null;
  if (answer.ok) return answer.value;
  tell(answer.error);
  return null;
}
