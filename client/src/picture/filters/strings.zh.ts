import type { Strings } from "./strings.ts";

/** The same in Chinese. */
export const zh: Strings = {
  close: "关闭筛选",
  mode: "被筛除的内容",
  hide: "隐藏",
  dim: "淡化显示",
  out: (out, all) => `已排除${out}/${all}`,
  find: (facet) => `在${facet}中查找`,
  findHint: "查找……",
  notFound: "没有匹配项。",
  all: "全选",
  none: "全不选",
  allOf: (facet) => `${facet}：全选`,
  noneOf: (facet) => `${facet}：全不选`,
  only: "仅此项",
  onlyThis: (name) => `仅显示${name}`,
};
