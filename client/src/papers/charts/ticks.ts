/** Round numbers along an axis from 0 to `most` or a little above, about `about` of them. */
export function ticks(most: number, about: number): number[] {
  if (most <= 0) return [0];
  const rough = most / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((one) => one * power >= rough) ?? 10;
  // Counts are whole numbers.
  const step = Math.max(1, factor * power);
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => index * step);
}
