import type { Strings } from "./strings.ts";

export const zh: Strings = {
  region: "图谱中已有的内容",
  nothing: "图谱中已有此条：",
  figure: "图谱中已有，但数值不同：",
  time: "图谱中已有，但日期不同：",
  status: "图谱中已有，但状态不同：",
  direction: "图谱中已有，但方向相反：",
  about: "图谱中已有，但所涉内容不同：",
  rest: "图谱中有同一事项的论断：",
};
