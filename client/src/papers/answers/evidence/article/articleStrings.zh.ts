import { formatNumber } from "../../../../model/words/formatNumber.ts";
import { listWords } from "../../../../model/words/listWords.ts";
import type { ArticleStrings } from "./articleStrings.ts";

export const zh: ArticleStrings = {
  title: "这篇文章，有多少内容站得住脚？",
  lead: "选择一个来源，即可看到依据它的每项论断：证据等级如何，独立发声方支持还是质疑。",
  source: "来源",
  example: "包钢对其2025年创新的说法（Rare Earth Exchanges）",
  choose: "请选择一个来源，或从以下例子开始：",
  notHere: "是您手头的文章，而不是本数据集的来源？",
  readIt: "粘贴正文，对照图谱读",
  unknown: (id) => `本版数据集中没有来源${id}。`,
  titleOf: (source) => `“${source}”有多少内容站得住脚？`,
  openSource: "打开原文",
  nothing: "本数据集中没有依据该来源的论断。",
  answer: (all, parts) => `数据集中依据该来源的论断共${formatNumber(all)}项：${parts}。`,
  finding: (all, { supported, own, disputed }) =>
    `依据它的${formatNumber(all)}项论断中，${formatNumber(supported)}项另有至少两个独立发声方支持，${formatNumber(own)}项为自述，${formatNumber(disputed)}项有争议`,
  parts: {
    supported: (count) => `${formatNumber(count)}项另有至少两个独立发声方支持`,
    oneOther: (count) => `${formatNumber(count)}项另有一个独立发声方支持（或有数个但只算一个）`,
    alone: (count) => `${formatNumber(count)}项没有其他独立发声方支持`,
    ownWord: (count) => `${formatNumber(count)}项为自述`,
    disputed: (count) => `${formatNumber(count)}项有争议`,
  },
  counted: (comparisons, against) => {
    const context = [
      ...(comparisons > 0 ? [`编者参考它所作的${formatNumber(comparisons)}项比较`] : []),
      ...(against > 0 ? [`它反驳或质疑的${formatNumber(against)}项论断`] : []),
    ];
    const rest = context.length === 0 ? "" : `；${listWords(context)}不计入`;
    return `此处及所有文件中，仅计入该来源自身的论断${rest}。`;
  },
  dueSentence: (count, day) => `截至${day}，其中${formatNumber(count)}项待复核。`,
  more: (shown, total) => `共${formatNumber(total)}项论断，此处为前${formatNumber(shown)}项。`,
  groups: {
    supported: "另有至少两个独立发声方支持",
    oneOther: "另有一个独立发声方支持，或有数个但只算一个",
    alone: "没有其他独立发声方支持",
    ownWord: "自述",
    disputed: "有争议",
    assessed: "不计入：编者参考它所作的比较",
  },
  contradicted: "不计入：它反驳或质疑的论断",
  countCaption: "依据该来源的论断，按核验结果统计",
  verdict: "核验结果",
  claims: "论断",
  part: "占比",
  claim: "论断",
  evidence: "证据",
  publishersFor: "另有支持的独立发声方",
  publishersAgainst: "质疑的发布方",
  due: "待复核",
  none: "无",
  named: (count, names) => `${formatNumber(count)}家：${names}`,
  limits: [
    "仅计入已录入本数据集的论断，而非该来源的每句话。",
    "数家发布方经编者核查不过是转述同一利益相关方，或均为可靠性较弱的来源的，只算一家。",
    "转述他人的来源，按被转述的发布方计。",
    "没有其他方支持的论断仍可能属实；两家发布方支持的论断仍可能同出一源。请阅读来源。",
  ],
};
