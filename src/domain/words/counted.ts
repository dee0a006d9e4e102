/** A number with the word that goes with it: "1 sheet", "7 sheets". */
export function counted(figure: number, one: string, many = `${one}s`): string {
  return `${figure} ${figure === 1 ? one : many}`;
}
