import type { CaveatWords, ReportedWords, StatusWords } from "./claimWords.ts";

export const statusesZh: StatusWords = {
  planned: "计划中，尚未生效",
  proposed: "拟议中，尚未确定",
  suspended: "已暂停",
  ended: "已结束",
};

/** Chinese words for a claim in force, by when it was reported. */
export const reportedZh: ReportedWords = {
  inForce: "现行",
  lastReported: (year) => `最近见于${year}年的来源`,
  newestSource: "最新来源",
};

export const caveatsZh: CaveatWords = {
  weak: "该论断或其数值仅有可靠性较弱的来源支持。",
  "relay-unmarked": "核查发现各来源均转述同一利益相关方，实际证据弱于表面。",
  "headquarters-not-production": "该地点为总部所在地；没有来源表明其在当地生产。",
  estimate: "该数值为估计、预测或区间的一端。",
};
