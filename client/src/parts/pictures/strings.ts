import { inLanguages } from "../../model/words/language.ts";
import type { PictureLook } from "../../papers/figure/savedPicture.ts";

const en = {
  save: "Save picture…",
  saveNow: "Save picture",
  words: "image svg png print slide powerpoint export download figure chart",
  format: "Kind of file",
  formats: {
    svg: "SVG: sharp at any size, can be edited",
    png: "PNG: for programs that do not take SVG",
  } satisfies Record<PictureLook["format"], string>,
  sheet: "Size",
  sheets: { a4: "A4, on its side", slide: "Slide, 16 by 9" } satisfies Record<PictureLook["sheet"], string>,
  scheme: "Colours",
  schemes: { light: "Light", dark: "Dark" } satisfies Record<PictureLook["scheme"], string>,
  contents: "It shows what the canvas shows, in its places, with legend, title, data set, day, and what is hidden.",
  making: "Drawing the picture…",
  saved: (names: readonly string[]) => `Saved: ${names.join(", ")}`,
  notMade: "The picture could not be made. Try SVG, or hide some entities.",
  notLoaded: "The view could not be loaded. Close this and try again.",
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
