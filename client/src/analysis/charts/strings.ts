import { inLanguages } from "../../words/language.ts";

const en = {
  saveSvg: "Save as SVG",
  savePng: "Save as PNG",
  noPng: "This browser does not give the picture that it drew; the SVG file can be saved.",
  numbers: "The numbers",
  total: "Total",
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
