/** CSS pixels per inch. */
export const DOTS_PER_INCH = 96;

/** Width and height of a figure in CSS pixels, not rounded, read from its SVG. Throws on SVG without a size in mm. */
export function figureSize(svg: string): { width: number; height: number } {
  const [, width, height] = /^<svg[^>]* width="([\d.]+)mm" height="([\d.]+)mm"/.exec(svg) ?? [];
  if (width === undefined || height === undefined) throw new Error("The SVG has no size in mm, so it is not a figure.");
  const pixels = (mm: string) => (Number(mm) / 25.4) * DOTS_PER_INCH;
  return { width: pixels(width), height: pixels(height) };
}
