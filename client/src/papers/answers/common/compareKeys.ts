/** Compares keys of numbers, the larger first; later numbers decide between equals, and missing ones count as 0. */
export function compareKeys(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((one, index) => one !== (b[index] ?? 0));
  return place < 0 ? 0 : (b[place] ?? 0) - (a[place] ?? 0);
}
