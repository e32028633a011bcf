const SIDE = 8;
const COLOUR = [64, 128, 192, 255] as const;
/** Some browsers change the lowest bits of what is read, which is invisible. */
const UNSEEN = 16;

/**
 * Whether the page can read back what it drew: a browser that resists fingerprinting returns noise, without an error.
 */
export function readsDrawings(): boolean {
  const canvas = document.createElement("canvas");
  canvas.width = SIDE;
  canvas.height = SIDE;
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) return false;
  pen.fillStyle = `rgb(${COLOUR.slice(0, 3).join(" ")})`;
  pen.fillRect(0, 0, SIDE, SIDE);
  const { data } = pen.getImageData(0, 0, SIDE, SIDE);
  return data.every((value, index) => Math.abs(value - (COLOUR[index % COLOUR.length] ?? 0)) <= UNSEEN);
}
