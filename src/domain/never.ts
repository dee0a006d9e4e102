/**
 * Marks a place that no value can reach. A union that gains a member stops compiling here until
 * the new member has been thought about.
 */
export function unreachable(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
