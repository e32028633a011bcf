import type { Strings } from "./strings.ts";

export const zh: Strings = {
  saveSvg: "存为SVG",
  savePng: "存为PNG",
  noPng: "浏览器不允许将图表存为PNG，请改存为SVG。",
  numbers: "显示数值",
  total: "合计",
};
