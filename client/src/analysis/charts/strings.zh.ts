import type { Strings } from "./strings.ts";

export const zh: Strings = {
  saveSvg: "存为SVG",
  savePng: "存为PNG",
  noPng: "浏览器未给出所绘图片，可存为SVG文件。",
  numbers: "数据",
  total: "合计",
};
