import type { ReferenceStrings } from "./referenceStrings.ts";

export const zh: ReferenceStrings = {
  sourceNote: ({ number, supports, disputes, kind, speaker }) =>
    [
      `S${number}（${kind}）`,
      supports === "" ? "" : `支持论断：${supports}`,
      disputes === "" ? "" : `质疑论断：${disputes}`,
      speaker === null ? "" : `为${speaker}的说法或其转述`,
    ]
      .filter(Boolean)
      .join("；"),
  address: (address) => `地址：${address}。`,
  viewNote: ({ dataset, hash, licence, cautions }) =>
    `稀土图谱视图。数据集：${dataset}。内容校验值：${hash}。数据许可协议：${licence}。${cautions}`,
};
