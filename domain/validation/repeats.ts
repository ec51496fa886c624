/** The indexes at which a value stands that stood before. Looked for in one pass: lists of clients hold 100,000 elements. */
export function repeatsOf(values: readonly unknown[]): ReadonlySet<number> {
  const seen = new Set<unknown>();
  const repeats = new Set<number>();
  for (const [index, value] of values.entries()) if (seen.size === seen.add(value).size) repeats.add(index);
  return repeats;
}
