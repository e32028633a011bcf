import type { Page } from "playwright-core";
import type { Place } from "./explorer.ts";

/** What is drawn under an entity. */
export interface LabelInk {
  /** Number of pixels that are darker than the paper. */
  ink: number;
  /** Which they are, as a text to compare. */
  bitmap: string;
}

/** Looks at the pixels of the canvas where the label of an entity at this place of the page stands, in light colours. */
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
    // Below the largest shape, as far as two lines reach.
    { left: x - 80, top: y + 24, width: 160, height: 56 },
  );
}
