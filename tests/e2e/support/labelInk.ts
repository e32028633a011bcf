import type { Page } from "playwright-core";
import type { Place } from "./explorer.ts";

/** The pixels of an entity's label. */
export interface LabelInk {
  /** Number of pixels darker than the background. */
  ink: number;
  /** Which pixels, as a text to compare. */
  bitmap: string;
}

/** Examines the pixels of the canvas where the label of an entity at this place is drawn, in light colours. */
export function labelInk(page: Page, { x, y }: Place): Promise<LabelInk> {
  return page.evaluate(
    ({ left, top, width, height }) => {
      const copy = new OffscreenCanvas(width, height);
      const pen = copy.getContext("2d", { willReadFrequently: true });
      if (!pen) throw new Error("This browser draws no pictures.");
      pen.fillStyle = "white";
      pen.fillRect(0, 0, width, height);
      for (const layer of document.querySelectorAll<HTMLCanvasElement>("[role=application] canvas")) {
        const { left: from, top: above, width: shown } = layer.getBoundingClientRect();
        const scale = layer.width / shown;
        const part = [(left - from) * scale, (top - above) * scale, width * scale, height * scale] as const;
        pen.drawImage(layer, ...part, 0, 0, width, height);
      }
      const { data } = pen.getImageData(0, 0, width, height);
      let bitmap = "";
      for (let at = 0; at < data.length; at += 4) bitmap += (data[at] ?? 255) < 140 ? "#" : " ";
      return { ink: bitmap.replaceAll(" ", "").length, bitmap };
    },
    // Below the largest shape, high enough for two lines.
    { left: x - 80, top: y + 24, width: 160, height: 56 },
  );
}
