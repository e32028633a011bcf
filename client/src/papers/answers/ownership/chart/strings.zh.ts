import { formatNumber } from "../../../../model/words/formatNumber.ts";
import type { ChartStrings } from "./strings.ts";

export const zh: ChartStrings = {
  title: (name) => `${name}：归谁所有，持有什么`,
  branchTitle: (name, root) => `${name}：${root}持有什么`,
  ownedWith: (owner, share) => (share === null ? owner : `${owner}（${share}）`),
  branchesTitle: (name) => `${name}：所持机构又持有什么`,
  controls: (owner, name, several) => (several ? `据记录，${owner}均控制${name}。` : `${owner}控制${name}。`),
  noControl: (name) => `未见何方控制${name}的记录。`,
  noOwners: (name) => `未见${name}所有者的记录。`,
  ownersUnseenOf: (name) => `${name}有记录的所有者未予显示。`,
  holds: (name, controlled, stakes) => {
    if (controlled === 0) return `${name}参股${formatNumber(stakes)}家机构，未见控制关系的记录。`;
    const control = `${name}直接控制${formatNumber(controlled)}家机构`;
    return stakes === 0 ? `${control}。` : `${control}，另参股${formatNumber(stakes)}家。`;
  },
  holdsNone: (name) => `未见${name}持有其他机构的记录。`,
  holdsNoneShown: (name) => `未记录或未显示${name}持有其他机构。`,
  unstated: (without, all) => `${formatNumber(all)}层关系中，${formatNumber(without)}层未见持股比例的记录。`,
  disputedTies: (count) => `${formatNumber(count)}层关系有争议。`,
  controlledHead: (count) => `直接控制：${formatNumber(count)}家，按持股比例排列`,
  stakesHead: (count) => `参股，未见控制记录：${formatNumber(count)}家`,
  notRecorded: "未载",
  rest: (rest) => `其他，未见记录${rest}`,
  restOrUnstated: (rest) => `未载及其他${rest}`,
  restUnseen: (rest) => `未显示或未见记录${rest}`,
  someUnseen: "部分所有者未予显示",
  ownersUnseen: "其所有者未予显示",
  othersMay: "或另有其他所有者",
  noOwner: "未见所有者的记录",
  addUp: (sum) => `所载比例合计${sum}`,
  holder: (name, share) => `${name}（${share ?? "未载"}）`,
  withOthers: (others) => `另有${others}`,
  allUnstated: (names) => `${names}（比例未载）`,
  heldBy: (owners) => `所有者：${owners}`,
  stakeOnly: "仅参股",
  folded: (count) => `另持有${formatNumber(count)}家，此处未绘`,
  foldedTo: (count, page) => `另持有${formatNumber(count)}家：见第${formatNumber(page)}页`,
  more: (count, names) => `另有${formatNumber(count)}家：${names}`,
  disputed: (names, point) => `存在争议，${names}持不同说法${point === "" ? "" : `：${point}`}。`,
  contradicted: (names, point) => `${names}说法不同${point === "" ? "" : `：${point}`}。`,
  shareInWord: (grade, word) => `关系：${grade}；持股比例：${word}。`,
  named: (text) => `${text}。`,
  unconfirmed: "最近见于所示年份的来源，近年无来源确认。",
  notDrawn: {
    planned: (count, names) => `计划中：${formatNumber(count)}项（${names}）。`,
    proposed: (count, names) => `拟议中：${formatNumber(count)}项（${names}）。`,
    suspended: (count, names) => `已暂停：${formatNumber(count)}项（${names}）。`,
    ended: (count, names) => `已结束：${formatNumber(count)}项（${names}）。`,
  },
  notDrawnHead: "未绘出。",
  leftOutHead: "未显示。",
  filtered: (claims, filters) => `视图的筛选条件（${filters}）滤去${formatNumber(claims)}项论断。`,
  hidden: (entities, claims) =>
    entities === 0
      ? `手动隐藏的连线滤去${formatNumber(claims)}项论断。`
      : `手动隐藏${formatNumber(entities)}家机构，连同${formatNumber(claims)}项论断。`,
  beyond: (claims) => `另有${formatNumber(claims)}项论断仅与上述相连，亦未绘出。`,
  legend: {
    corroborated: "两家或以上独立发布者",
    "single-source": "一家独立发布者",
    assessed: "编者评估",
    "self-reported": "无独立发布者",
    disputed: "存在争议",
  },
  legendShare: "比例的证据弱于关系本身",
  legendNone: "未载持股比例",
  legendYear: "该数值或该关系的年份",
  legendTitle: "图例",
  page: (page, pages) => `第${formatNumber(page)}页，共${formatNumber(pages)}页`,
  showAll: "全部显示",
};
