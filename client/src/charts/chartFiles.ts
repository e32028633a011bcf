import { readsDrawings } from "../ui/readsDrawings.ts";
import { pictureDots } from "./pictureDots.ts";
import { type SvgNode, svgText } from "./SvgNode.ts";

/** A drawing as an SVG file. */
export function svgFile(drawing: SvgNode): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svgText(drawing)}\n`;
}

/** The same as PNG, drawn by the browser; null where it cannot, or hides what was drawn. */
export async function chartPng(svg: string): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!readsDrawings()) return null;
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    Object.assign(canvas, pictureDots(image.naturalWidth, image.naturalHeight));
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    return blob && new Uint8Array(await blob.arrayBuffer());
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}
