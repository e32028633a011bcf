/** A number as SVG writes it, to a hundredth. */
export function decimal(value: number): string {
  return String(Math.round(value * 100) / 100);
}
