import { formatNumber } from "../ui/formatNumber.ts";
import type { Strings } from "./strings.ts";

/** The same in Chinese. */
export const zh: Strings = {
  title: "时间线",
  titleOf: (name) => `时间线：${name}`,
  lead: "依据某一实体的论断，逐月列出起始、结束、计划与暂停，并附各项证据。",
  entity: "机构、技术或其他实体",
  start: "请选择一个实体，或从以下开始：",
  heading: (name, count) => `${name}：${formatNumber(count)}个日期`,
  loading: "正在读取论断……",
  happenings: {
    begins: (date) => `自${date}起`,
    planned: (date) => `计划于${date}`,
    proposed: (date) => `拟于${date}`,
    ends: (date) => `${date}结束`,
    suspended: (date) => `${date}暂停`,
    runsUntil: (date) => `至${date}`,
  },
  open: { ahead: "尚未到期", passed: "日期已过", suspended: "已暂停" },
  notChecked: (date) => `${date}之后未再核实`,
  notDated: "其来源均无日期",
  endUnknown: "已经结束，时间不详。",
  sources: (count) => `${formatNumber(count)}个来源`,
  yearOnly: (year) => `${year}年，月份不详`,
  countInYear: (count) => `${formatNumber(count)}个日期`,
  oldestFirst: "最早在前",
  newestFirst: "最新在前",
  asOf: "截至",
  byPredicate: "按论断类型",
  byEvidence: "按证据等级",
  all: "显示全部",
  undated: (count) => `${formatNumber(count)}项论断无日期`,
  noDates: "此处的论断均未说明时间。",
  noneUntil: (date) => `截至${date}没有任何日期。`,
  told: (name, dates, claims, first, last) =>
    `${name}：${claims}中有${formatNumber(dates)}个日期，从${first}到${last}。`,
  toldNone: (name, claims) => `${name}：${claims}均无日期。`,
  toldUndated: (count) => `${formatNumber(count)}项论断未说明时间。`,
  toldPassed: (count) => `${formatNumber(count)}项计划或期限的日期已过；自其最新来源之后未再核实结果如何。`,
  toldAhead: (count) => `${formatNumber(count)}个日期尚未到期。`,
  toldSuspended: (count) => `${formatNumber(count)}项论断已暂停；自其最新来源之后未再核实是否仍然暂停。`,
  toldUntil: (date, later) =>
    `所述截至${date}；${later === 0 ? "此后没有日期" : `此后的${formatNumber(later)}个日期未列出`}。`,
  narrowed: (names) => `仅列出：${names}。`,
  best: (read, total) =>
    `共${formatNumber(total)}项论断，读取其中证据最充分的${formatNumber(read)}项；其余可通过筛选查看。`,
  table: "按时间排列的日期",
  when: "时间",
  what: "论断",
  evidence: "证据",
  sourceCount: "来源数",
  checked: "最新来源",
  limits: [
    "日期指关系起止或数字所涉期间，精度以已知为限；较早录入的行有时采用文章日期。",
    "仅列出以该实体为一端的论断，不含仅提及它的论断。此后没有日期不等于此后无事发生。",
  ],
};
