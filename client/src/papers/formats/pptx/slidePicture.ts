import type PptxGenJS from "pptxgenjs";
import { writableText } from "../../briefing/writableText.ts";
import type { Pictures } from "../pictures.ts";
import type { Box, Deck } from "./Deck.ts";
import { textOptions } from "./slideDesign.ts";
import { fittingSize } from "./textFit.ts";

/** Places a picture in a box as large as it fits; if it could not be made, its alternative text. */
export function pictureOnSlide(
  deck: Deck,
  slide: PptxGenJS.Slide,
  { png, width, height }: Pictures,
  alternative: string,
  box: Box,
): void {
  const altText = writableText(alternative);
  if (png === null) {
    slide.addText(altText, textOptions(deck, box, fittingSize(altText, box, [20, 16, 12], deck.frame)));
    return;
  }
  const scale = Math.min(box.w / width, box.h / height);
  const [w, h] = [width * scale, height * scale];
  slide.addImage({
    data: `image/png;base64,${base64(png)}`,
    altText,
    x: box.x + (box.w - w) / 2,
    y: box.y + (box.h - h) / 2,
    w,
    h,
  });
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
