import { formatNumber } from "../../../model/words/formatNumber.ts";
import type { Strings } from "./strings.ts";

export const zh: Strings = {
  title: "时间线",
  titleOf: (name) => `时间线：${name}`,
  lead: "依据某一实体的论断，逐月列出起始、结束、计划与暂停，并附各项证据。",
  entity: "机构、技术或其他实体",
  start: "请选择一个实体，或从以下开始：",
  heading: (name, count) => `${name}：${formatNumber(count)}个日期`,
  loading: "正在读取论断……",
  events: {
    begins: (date) => `自${date}起`,
    planOf: (date) => `${date}的计划`,
    plannedFor: (date) => `计划时间：${date}`,
    proposalOf: (date) => `${date}拟议`,
    ends: (date) => `${date}结束`,
    suspended: (date) => `${date}暂停`,
    until: (date) => `至${date}`,
    dueBy: (date) => `到期日：${date}`,
    suspensionEnds: (date) => `暂停至${date}`,
    target: (date) => `目标日期：${date}`,
  },
  ahead: (checked) => `尚未到期，${checked}以来未再复核`,
  aheadUndated: "尚未到期，且来源均无日期",
  endUnknown: "已经结束，时间不详。",
  sources: (count) => `${formatNumber(count)}条来源`,
  yearOnly: (year) => `${year}年，月份不详`,
  countInYear: (count) => `${formatNumber(count)}个日期`,
  oldestFirst: "最早在前",
  newestFirst: "最新在前",
  byPredicate: "按关系",
  byEvidence: "按证据等级",
  all: "显示全部",
  undated: (count) => `${formatNumber(count)}项论断无日期`,
  besidesUndated: (count) => `另有${formatNumber(count)}项论断无日期。`,
  noDates: "此处的论断均无日期。",
  noneUntil: (date) => `截至${date}没有任何日期。`,
  newestDate: (when, what) => `最新日期：${when}，${what}`,
  nextDate: (when, what) => `下一日期：${when}，${what}`,
  finding: (name, { count, isAlone }, newest) =>
    count === 1
      ? `${name}，唯一有记录的起止：${newest}`
      : `${name}，有记录的${formatNumber(count)}项起止中最新的${isAlone ? "" : "之一"}：${newest}`,
  accordingTo: (voices) => `据${voices}`,
  summary: (name, dates, claims, first, last) =>
    `${name}：${claims}中有${formatNumber(dates)}个日期，${first === last ? `${dates === 1 ? "为" : "均为"}${first}` : `从${first}到${last}`}。`,
  summaryNone: (name, claims) => `${name}：${claims}均无日期。`,
  summaryNoneUntil: (name, date) => `${name}：截至${date}没有任何日期。`,
  summaryUndated: (count) => `${formatNumber(count)}项论断无日期。`,
  summaryDue: (count) => `${formatNumber(count)}项论断待复核：所列日期已过，或数值距今已逾两年。`,
  summaryAhead: (count) => `${formatNumber(count)}个日期尚未到期。`,
  summaryUntil: (date, later) =>
    `时间线截至${date}；${later === 0 ? "此后没有日期" : `此后的${formatNumber(later)}个日期未列出`}。`,
  narrowed: (names) => `仅列出以下关系和等级的论断：${names}。`,
  best: (read, total) =>
    `共${formatNumber(total)}项论断，仅列入其中证据最充分的${formatNumber(read)}项；其余可通过筛选查看。`,
  table: "按时间排列的日期",
  when: "时间",
  what: "论断",
  evidence: "证据",
  sourceCount: "来源数",
  limits: [
    "日期指关系起止或数值所涉期间，精度以已知为限；较早录入的数据有时采用文章日期，计划则常为公布之日。",
    "仅列出以该实体为一端的论断，不含仅提及它的论断。此后没有日期不等于此后无事发生。",
  ],
};
