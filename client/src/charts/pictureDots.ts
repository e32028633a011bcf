/** Four dots of the file for one of the page: 384 to the inch, more than a printer's 300. */
const DOTS = 4;
/** iPhones and iPads draw nothing at all in a picture with more dots than this. */
const MOST_DOTS = 4096 * 4096;

/** The size in dots of the picture of a drawing, as sharp as every browser can draw it. */
export function pictureDots(width: number, height: number): { width: number; height: number } {
  const dots = Math.min(DOTS, Math.sqrt(MOST_DOTS / (width * height)));
  return { width: Math.floor(width * dots), height: Math.floor(height * dots) };
}
