import { formatNumber } from "../../words/formatNumber.ts";
import type { Strings } from "./strings.ts";

export const zh: Strings = {
  title: "提问",
  lead: "政策研究者常问的问题。答案的每一行都可追溯到其所依据的论断，再追溯到来源。",
  groups: {
    ownership: "谁持有谁",
    technology: "谁能做什么",
    dependence: "谁依赖谁",
    evidence: "证据如何",
    policy: "规定与公共资金",
    change: "到期、新增与结束",
  },
  all: "全部问题",
  find: "查找问题",
  noneFound: "没有含这些词的问题。",
  ask: "提问",
  any: "不限",
  datePlaceholder: "如2026、2026-11或2026-11-25",
  needs: (labels) => `请先填写：${labels}。`,
  rows: (rows) => `${formatNumber(rows)}行`,
  more: (rows) => `仅显示前${formatNumber(rows)}行；缩小范围可查看全部。`,
  none: "本数据集对此问题没有找到结果。这并不意味着不存在。",
  notThere: "本数据集中没有所问的对象，请另选。",
  notFitting: "无法这样提问，请另选或更正所填内容。",
  claims: (claims) => `${formatNumber(claims)}项论断`,
  sortBy: (column) => `按${column}排序`,
  yes: "是",
  no: "否",
  named: (current, others) => {
    if (current === "") return `按本数据集，现行者无：${others}。`;
    return others === "" ? `现行：${current}。` : `现行：${current}。非现行：${others}。`;
  },
  unknownTitle: "没有这个问题",
  loading: "正在查询……",
  notStated: "未说明",
  notInForce: "非现行（多年前最后报道、计划、拟议、暂停或已结束）",
  lastReportedLimit: "“最后报道”指本数据集日期前五年内没有来源提及：是否仍然如此，不得而知。",
  lastReported: "多年前最后报道",
  chartRows: (rows) => `表中${formatNumber(rows)}行各计一次。`,
  chartSum: (column) => `${column}，按表中各行所列。`,
  chartList: (column) => `表中各行“${column}”的数量。`,
  chartEach: (column) => `“${column}”有多个值的行，每个值各计一次。`,
  chartNotStated: (rows) => `有${formatNumber(rows)}行未说明数值，未绘出。`,
  chartLeft: (shown, all, rest) =>
    `共${formatNumber(all)}条，绘出前${formatNumber(shown)}条；其余合计${formatNumber(rest)}。`,
  chartFirst: (rows) => `仅绘出前${formatNumber(rows)}行，尚有更多。`,
  rowsLabel: "行数",
  number: "序号",
};
