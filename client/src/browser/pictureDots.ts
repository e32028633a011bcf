/** iPhones and iPads draw nothing at all in a picture with more dots than this. */
const MOST_DOTS = 4096 * 4096;

/** How many times the dots of the page a picture of this size has: as many as wanted, or as every browser can draw. */
export function pictureDots({ width, height }: { width: number; height: number }, wanted: number): number {
  return Math.min(wanted, Math.sqrt(MOST_DOTS / (width * height)));
}
