/** What an operation that is expected to fail sometimes gives back: a value, or a named reason. */
export type Result<Value, Failure> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Failure };

export function ok<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

export function failed<Failure>(error: Failure): Result<never, Failure> {
  return { ok: false, error };
}
