/**
 * Moves values towards even spacing between the least and the greatest, all the way at `amount` 1; keeps their order,
 * and equal values equal.
 */
export function spreadOut(values: readonly number[], amount: number): (value: number) => number {
  const sorted = [...values].sort((a, b) => a - b);
  const [least = 0] = sorted;
  const length = (sorted.at(-1) ?? 0) - least;
  const even = new Map<number, number>();
  for (const [index, value] of sorted.entries()) {
    // Equal values share the middle of their places.
    const last = sorted.lastIndexOf(value);
    if (!even.has(value)) even.set(value, least + (length * ((index + last) / 2)) / Math.max(sorted.length - 1, 1));
  }
  return (value) => value + amount * ((even.get(value) ?? value) - value);
}
