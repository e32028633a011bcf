import type { Strings } from "./strings.ts";

export const zh: Strings = {
  numbers: "显示数值",
  total: "合计",
};
