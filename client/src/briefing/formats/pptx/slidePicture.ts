import type PptxGenJS from "pptxgenjs";
import type { Pictures } from "../pictures.ts";
import { writableText } from "../writableText.ts";
import { BODY, INK, slideFont } from "./slideDesign.ts";

/** Places a picture on a slide as large as it fits; if it could not be made, its alternative text. */
export function pictureOnSlide(slide: PptxGenJS.Slide, { png, width, height }: Pictures, alternative: string): void {
  const altText = writableText(alternative);
  if (png === null) {
    slide.addText(altText, { ...BODY, h: 1, fontFace: slideFont(), fontSize: 16, color: INK });
    return;
  }
  const area = { w: BODY.w, h: BODY.h - 0.15 };
  const scale = Math.min(area.w / width, area.h / height);
  const [w, h] = [width * scale, height * scale];
  slide.addImage({
    data: `image/png;base64,${base64(png)}`,
    altText,
    x: BODY.x + (area.w - w) / 2,
    y: 1.3,
    w,
    h,
  });
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
