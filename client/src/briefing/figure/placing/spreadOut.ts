/**
 * Moves values towards where they would stand if all were evenly spread between the least and the greatest; their order
 * stays, and equal ones stay equal.
 */
export function spreadOut(values: readonly number[], part: number): (value: number) => number {
  const sorted = [...values].sort((a, b) => a - b);
  const [least = 0] = sorted;
  const length = (sorted.at(-1) ?? 0) - least;
  const even = new Map<number, number>();
  for (const [index, value] of sorted.entries()) {
    // Equal ones share the middle of their places.
    const last = sorted.lastIndexOf(value);
    if (!even.has(value)) even.set(value, least + (length * ((index + last) / 2)) / Math.max(sorted.length - 1, 1));
  }
  return (value) => value + part * ((even.get(value) ?? value) - value);
}
