/** A number as written in SVG, rounded to hundredths. */
export function decimal(value: number): string {
  return String(Math.round(value * 100) / 100);
}
