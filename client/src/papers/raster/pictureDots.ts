/** iPhones and iPads draw nothing in a canvas with more pixels than this. */
const MOST_DOTS = 4096 * 4096;

/** The scale for a picture of this size: as wanted, or the highest that every browser can draw. */
export function pictureDots({ width, height }: { width: number; height: number }, wanted: number): number {
  return Math.min(wanted, Math.sqrt(MOST_DOTS / (width * height)));
}
