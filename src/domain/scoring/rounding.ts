/**
 * A figure as people read it: one decimal, half up (scoring.md 9). Only for display; everything is
 * computed exactly. The small addend lifts figures that ought to end in a 5 but that floating
 * point holds a few trillionths below it.
 */
export function oneDecimal(figure: number): string {
  return (Math.round((figure + 1e-9) * 10) / 10).toFixed(1);
}
