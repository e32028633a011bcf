import { inLanguages } from "../../model/words/language.ts";

const en = {
  saveSvg: "Save as SVG",
  savePng: "Save as PNG",
  noPng: "This browser blocks saving the chart as PNG. Save it as SVG instead.",
  numbers: "Show the numbers",
  total: "Total",
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
