import { formatNumber } from "../ui/formatNumber.ts";
import type { Strings } from "./strings.ts";

/** The same in Chinese. */
export const zh: Partial<Strings> = {
  total: (entities, claims) => `${formatNumber(entities)}个实体 · ${formatNumber(claims)}项论断`,
  types: "类型",
  evidence: "证据",
  without: (name) => `不含${name}`,
  showAgain: (name) => `重新显示${name}`,
  hidden: (count) => `已隐藏${formatNumber(count)}个`,
  showHidden: "显示",
  notShown: (count) => `${formatNumber(count)}个相邻实体未显示`,
  loading: "正在加载图谱……",
  emptyHint: "请在上方搜索企业、技术或地点，或打开其中一个视图：",
  emptyLink: "起始页",
  allHidden: "此视图中的全部内容均已隐藏或筛除。",
  missing: (ids) => `本数据集中没有：${ids.join("、")}。`,
  tooMany: (most) => `仅绘制前${formatNumber(most)}个实体。`,
  placing: (entities) => `正在布局${formatNumber(entities)}个实体……`,
};
