import { formatNumber } from "../../../model/words/formatNumber.ts";
import type { Strings } from "./strings.ts";

export const zh: Strings = {
  title: "提问",
  lead: "政策研究者常问的问题。答案的每一行都可追溯到其所依据的论断，再追溯到来源。",
  groups: {
    ownership: "股权归属",
    technology: "谁研发什么",
    dependence: "谁依赖谁",
    evidence: "证据如何",
    policy: "政策与公共资金",
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
  rowsOnClaims: (rows, claims) => `${formatNumber(rows)}行（${formatNumber(claims)}项论断）`,
  standings: {
    current: "来源称现况如此",
    force: "现行",
    record: "有来源记载",
    undated: "日期不详",
    "run-out": "所列日期已过（此后情况，此处不详）",
    "last-reported": "仅见于多年前的来源",
    planned: "计划中或拟议中",
    suspended: "已暂停",
    over: "已结束或所述时段已过",
  },
  countOf: (count, standing) => `${standing}${count}`,
  coverage: (standing, weakness) => `${standing}。${weakness}`,
  weakness: (own, disputed) =>
    [
      own === 0 ? "" : `${formatNumber(own)}项论断没有独立发声方支持。`,
      disputed === 0 ? "" : `${formatNumber(disputed)}项论断有争议。`,
    ].join(""),
  countedThings: (all, { zh: words }) => words.replace("{n}", formatNumber(all)),
  currentOf: (current, all, { zh: words }, word) => {
    const things = `有记录的${words.replace("{n}", formatNumber(all))}`;
    if (current === all) return `${things}，${all === 1 ? "" : "全部"}${word}`;
    return current === 0 ? `${things}，无一${word}` : `${things}，其中${word}者${formatNumber(current)}`;
  },
  range: (least, most) => `从${least}到${most}，所指对象和年份各异`,
  runOut: (claims, all) => `${claims === all ? "" : `${formatNumber(claims)}项论断`}所列日期已过，此后情况，此处不详`,
  begun: (rows) => `已开始：${formatNumber(rows)}行`,
  ended: (rows) => `已结束：${formatNumber(rows)}行`,
  periods: (rows) => `某一时段的数值，既不说明关系何时开始，也不说明其已结束：${formatNumber(rows)}行`,
  plans: (rows) => `计划中或拟议中：${formatNumber(rows)}行`,
  more: (rows) => `仅显示前${formatNumber(rows)}行；缩小范围可查看全部。`,
  shares: (shares, more) =>
    `来源称现况如此的份额（所指对象和年份各异）：${shares}${more === 0 ? "" : `；另有${formatNumber(more)}项`}。`,
  firstOfRows: (rows, more) => `${rows}${more === 0 ? "" : `；另有${formatNumber(more)}行`}。`,
  noneInPart: "未见记录，但不意味着不存在。",
  none: "本数据集中没有内容可回答此问题。这并不意味着不存在。",
  notThere: "所问的对象不在本数据集中，请另选。",
  notFitting: "所填内容无法用于此问题，请更正，或另选问题。",
  claims: (claims) => `${formatNumber(claims)}项论断`,
  sortBy: (column) => `按${column}排序`,
  yes: "是",
  no: "否",
  named: (current, undated, others) =>
    [
      current === "" ? "没有来源称现有。" : `来源称现有：${current}。`,
      undated === "" ? "" : `来源无日期：${undated}。`,
      others === "" ? "" : `未见来源称现有：${others}。`,
    ].join(""),
  sharesStated: (stated, rows) =>
    `${formatNumber(rows)}行中，${formatNumber(stated)}行注明了持股比例；各机构的其他所有者不在此列出。`,
  otherOwners: (owners) => `其他有记录的所有者${formatNumber(owners)}家`,
  unknownTitle: "未找到该问题",
  loading: "正在查询……",
  notStated: "未注明",
  notInForce: "未见来源称现况如此（仅见于多年前的来源、计划中、拟议中、已暂停或已结束）",
  lastReportedLimit: "“最近见于某年的来源”指本数据集日期前五年内没有来源提及：是否仍然如此，不得而知。",
  chartRows: (rows) => `表中${formatNumber(rows)}行各计一次。`,
  chartSum: (column) => `${column}，由表中各行合计。`,
  chartList: (column) => `表中各行“${column}”的数量。`,
  chartEach: (column) => `“${column}”有多个值的行，每个值各计一次。`,
  chartNotStated: (rows) => `有${formatNumber(rows)}行未注明数值，未显示。`,
  chartLeft: (shown, all, rest) =>
    `共${formatNumber(all)}条，仅显示前${formatNumber(shown)}条；其余合计${formatNumber(rest)}。`,
  chartFirst: (rows) => `仅显示前${formatNumber(rows)}行，尚有更多。`,
  rowsLabel: "行数",
  chartFigures: "每条为一项有记录的数值，互不相加。",
  chartFiguresLeft: (left, unit) => `另有${formatNumber(left)}项数值较小或单位不是${unit}，未显示。`,
  exactFigure: (unit) => unit,
  limitFigure: "下限、上限、计划或预测",
  number: "序号",
};
