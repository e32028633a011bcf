import type { PageWords } from "../script/PageData.ts";

export const zh: PageWords = {
  ask: "查询此图",
  search: "搜索名称和论断",
  searchHint: "中英文名称、论断与来源中的词语",
  grades: "证据",
  found: "{1}项论断中的{0}项",
  all: "{0}项论断",
  drawn: "其中{0}项在图中",
  list: "逐项列出",
  hint: "指向或点按连线、实体，或用Tab键和方向键逐一浏览，即显示其论断和来源。",
  nothing: "没有符合的论断。请缩短搜索词，或勾选更多等级。",
  panel: "论断与来源",
  close: "关闭",
  note: "注释{0}",
  statementLang: "en",
  sources: "来源",
  against: "反对的来源",
  figure: "图：用方向键浏览实体和连线，回车键保持显示，Esc键关闭",
  entity: "{0}：{1}项论断",
};
