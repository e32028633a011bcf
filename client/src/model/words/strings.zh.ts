import type { OwnDataStrings, Strings } from "./strings.ts";

/** The same in Chinese. */
export const zh: Strings = {
  explore: "图谱",
  table: "表格",
  paths: "路径",
  analysis: "分析",
  briefing: "简报",
  fromAtlas: ({ version, date, hash, address }) => `稀土图谱，数据集${version}版，${date}，内容哈希${hash}，${address}`,
  notPublic: "未公开",
  seenAt: (place) => `见于${place}`,
  noAddress: "无网址",
  newTab: "（在新标签页中打开）",
  inOwnAtlas: (address) => `${address}（请在您自己的图谱中打开）`,
  end: "。",
  between: "。",
  semicolon: "；",
  fromTo: (since, until) => `${since}至${until}`,
  since: (date) => `自${date}起`,
  asOf: (date) => `截至${date}`,
  on: (date) => date,
  gap: "",
  until: (date) => `至${date}止`,
};

/** The same in Chinese. */
export const ownDataZh: OwnDataStrings = {
  name: "自有数据",
  nameInFiles: "自有数据",
  mark: "自有数据",
  of: (folder) => `自有数据（${folder}）`,
  override: (mark, reason) => `${mark}，取代数据集原有条目，理由：${reason}`,
  with: (dataset, folders) => `${dataset}，另加自有数据（${folders}）`,
  notForOwn: (licence, folders) => `${licence}；不适用于自有数据（${folders}）`,
};
