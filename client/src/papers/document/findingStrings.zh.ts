import type { FindingStrings } from "./findingStrings.ts";

export const zh: FindingStrings = {
  themes: {
    ownership: "股权关系",
    place: "所在地与行业",
    development: "研发",
    use: "产品与用途",
    supply: "供应与依赖",
    partners: "合作与资助",
    policy: "政策与认定",
    counterparts: "境外对应机构",
  },
  caveats: {
    weak: "仅有可靠性较弱的来源",
    "relay-unmarked": "核查发现各来源均转述同一利益相关方",
    "headquarters-not-production": "仅为总部所在地，没有来源表明其在当地生产",
    estimate: "数值为估计",
  },
  assessed: "本数据集编者所作的比较",
  single: (publishers) => (publishers === "" ? "仅一家独立发布方" : `仅据${publishers}`),
  corroborated: (count) => `${count}家独立发布方`,
  accordingToItself: (names) => (names === "" ? "没有独立发布方" : `据${names}自述`),
  accordingToKin: (names) => `据利益相关方${names}的说法`,
  disputed: (publishers, support, ownWord) =>
    [
      ...(ownWord === "" ? [] : [ownWord]),
      support === 0 ? "没有独立发布方予以支持" : `${support}家独立发布方予以支持`,
      `${publishers}提出质疑`,
    ].join("；"),
};
