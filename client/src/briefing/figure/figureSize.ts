/** Dots to the inch at the usual size of a screen. */
export const DOTS_PER_INCH = 96;

/** Width and height of a figure in the dots of a screen, as its SVG tells them. */
export function figureSize(svg: string): { width: number; height: number } {
  const [, width, height] = /^<svg[^>]* width="([\d.]+)mm" height="([\d.]+)mm"/.exec(svg) ?? [];
  if (width === undefined || height === undefined) throw new Error("This is no figure of ours: it tells no size.");
  const dots = (mm: string) => Math.round((Number(mm) / 25.4) * DOTS_PER_INCH);
  return { width: dots(width), height: dots(height) };
}
