import type { Strings } from "./strings.ts";

export const zh: Strings = {
  citation: ({ title, dataset, hash, read, address }) =>
    `Rare Earth Atlas contributors，稀土图谱（Rare Earth Atlas: ${title}），${dataset}，内容哈希${hash}，${read}查阅${address === null ? "" : `，${address}`}。`,
  copyCitation: "复制引用",
  copyReport: "报告错误",
  copyFailed: "未能复制，请选中文字复制",
  reportFailed: "未能复制：浏览器不允许",
  version: (version, date) => `数据集${version}版，${date}`,
  report: ({ contact, claim, statement, dataset, hash, address }) =>
    [
      ...(contact === null ? [] : [`收件人：${contact}`]),
      `稀土图谱论断${claim}有误`,
      `原文：${statement}`,
      `${dataset}，内容哈希${hash}`,
      address,
      "错在哪里：",
      "依据（来源、页码、日期）：",
    ].join("\n"),
};
