/**
 * How much kept sets have in common: the Cholesky factor of their Gram matrix, whose entries are the
 * sizes of their intersections. With k sets, solving takes k² steps, however many services there are.
 */
export class Factor {
  /** Row k of the factor, k + 1 long. */
  readonly #rows: readonly Float64Array[];

  constructor(rows: readonly Float64Array[] = []) {
    this.#rows = rows;
  }

  get length(): number {
    return this.#rows.length;
  }

  /**
   * The same with one set more.
   *
   * @param products how much it has in common with each set before.
   * @param distance how far it is from all that can be made of them: above 0.
   */
  with(products: Float64Array, distance: number): Factor {
    const row = new Float64Array(this.length + 1);
    row.set(this.forward(products));
    row[this.length] = distance;
    return new Factor([...this.#rows, row]);
  }

  /** The weights of the sets that come nearest to something that has `products` in common with them. */
  solve(products: Float64Array): Float64Array {
    const weights = this.forward(products);
    for (let k = weights.length - 1; k >= 0; k -= 1) {
      const row = this.#row(k);
      const weight = (weights[k] ?? 0) / (row[k] ?? 1);
      weights[k] = weight;
      for (let j = 0; j < k; j += 1) weights[j] = (weights[j] ?? 0) - weight * (row[j] ?? 0);
    }
    return weights;
  }

  /** The same products, with sets made orthonormal one after the other. */
  forward(products: Float64Array): Float64Array {
    const result = products.slice();
    for (let k = 0; k < result.length; k += 1) {
      const row = this.#row(k);
      let rest = result[k] ?? 0;
      for (let j = 0; j < k; j += 1) rest -= (row[j] ?? 0) * (result[j] ?? 0);
      result[k] = rest / (row[k] ?? 1);
    }
    return result;
  }

  #row(k: number): Float64Array {
    const row = this.#rows[k];
    if (row === undefined) throw new Error(`There is no kept set ${k}`);
    return row;
  }
}

export function squareOf(numbers: Float64Array): number {
  let total = 0;
  for (const number of numbers) total += number * number;
  return total;
}
