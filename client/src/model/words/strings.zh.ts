import type { Strings } from "./strings.ts";

/** The same in Chinese. */
export const zh: Strings = {
  explore: "图谱",
  table: "表格",
  paths: "路径",
  analysis: "分析",
  briefing: "简报",
  fromAtlas: (version, address) => `稀土图谱，数据集${version}，${address}`,
  notPublic: "未公开",
  newTab: "（在新标签页中打开）",
  inOwnAtlas: (address) => `${address}（请在您自己的图谱中打开）`,
  end: "。",
  between: "。",
  semicolon: "；",
  fromTo: (since, until) => `${since}至${until}`,
  since: (date) => `自${date}起`,
  until: (date) => `至${date}止`,
};
