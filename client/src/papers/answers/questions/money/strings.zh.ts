import { formatNumber } from "../../../../model/words/formatNumber.ts";
import type { Strings } from "./strings.ts";

export const zh: Strings = {
  largest: (groups, currency, isCommitted) =>
    `${isCommitted ? "已付或已议定" : "有记录"}的最大款项（${currency}，按付款方和形式）：${groups}。`,
  ofGiver: (giver, form, amounts) => `${giver}，${form}：${amounts}`,
  inStage: (amount, stage) => `${amount}（${zh.headings[stage]}）`,
  counted: (added, all, left) =>
    `${formatNumber(all)}笔款项中${formatNumber(added)}笔可相加。${left === "" ? "" : `未计入：${left}。`}`,
  left: (why, count) => `${zh.reasons[why] ?? why}${formatNumber(count)}笔`,
  reasons: {
    "part-of-another": "属另一笔的一部分",
    "told-again": "重复叙述",
    replaced: "已被另一笔取代",
    "several-givers": "多方共同出资",
    "no-payment": "并非付款",
    "no-amount": "金额不详",
    "no-giver": "付款方不详",
    withdrawn: "已撤回或情况不详",
  },
  tableTitle: "同一付款方、形式和货币的多笔款项合计",
  tableNote: "每笔只计一次；不同形式和货币不相加。",
  giver: "付款方",
  form: "形式",
  headings: { paid: "已付", agreed: "已议定", open: "附条件、已宣布或拟议" },
  sums: "笔数",
  chartTitle: (currency, { giver, receiver }) =>
    `${giver ?? "谁"}向${receiver ?? "谁"}付款（按形式，单位：百万${currency}）`,
  chartSentence: ({ drawn, all, others, more }) =>
    [
      "可相加的有记录款项；承诺不等于已付。",
      drawn < all ? `共${formatNumber(all)}条，仅显示最大的${formatNumber(drawn)}条。` : "",
      others.length === 0 ? "" : `${others.join("、")}的款项仅见于表格。`,
      more ? "款项多于表中各行。" : "",
    ].join(""),
  barHeading: "付款方、收款方与形式",
  bar: (sides, form) => (sides.length === 0 ? form : `${sides.join(" → ")}，${form}`),
  unnamed: "未具名",
};
