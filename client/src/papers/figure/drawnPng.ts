/** iPhones and iPads draw nothing in a canvas with more pixels than this. */
const MOST_DOTS = 4096 * 4096;

/** The scale for a picture of this size: as wanted, or the highest that every browser can draw. */
export function pictureDots({ width, height }: { width: number; height: number }, wanted: number): number {
  return Math.min(wanted, Math.sqrt(MOST_DOTS / (width * height)));
}

/** An image drawn by the browser, and its pixels per CSS pixel. */
interface DrawnPng {
  png: Uint8Array<ArrayBuffer>;
  dots: number;
}

/** Why a browser gives no image: it cannot draw it, or hides from pages what it drew. */
export class NotDrawn extends Error {
  override readonly name = "NotDrawn";
  readonly hidden: boolean;

  constructor(hidden: boolean) {
    super(hidden ? "The browser hides what was drawn" : "The browser drew no picture");
    this.hidden = hidden;
  }
}

/** Renders an SVG as PNG at the wanted resolution or the highest the browser can draw. Throws NotDrawn. */
export async function drawnPng(
  svg: string,
  size: { width: number; height: number },
  wanted: number,
): Promise<DrawnPng> {
  const dots = pictureDots(size, wanted);
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(size.width * dots);
  canvas.height = Math.round(size.height * dots);
  const pen = canvas.getContext("2d");
  if (!pen) throw new NotDrawn(false);
  if (!readsDrawings()) throw new NotDrawn(true);
  pen.drawImage(await imageOf(svg), 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  // A canvas beyond the browser's limit comes out empty, without an error.
  if (!blob || blob.size === 0) throw new NotDrawn(false);
  // Phone browsers keep the memory of a referenced canvas.
  canvas.width = 0;
  return { png: new Uint8Array(await blob.arrayBuffer()), dots };
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } catch {
    throw new NotDrawn(false);
  } finally {
    URL.revokeObjectURL(address);
  }
}

const SIDE = 8;
const COLOUR = [64, 128, 192, 255] as const;
/** Some browsers change the lowest bits of what is read, which is invisible. */
const UNSEEN = 16;

/** Whether the page can read back its drawing; a browser that resists fingerprinting returns noise. */
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
