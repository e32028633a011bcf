import { asSentence } from "../../../model/words/asSentence.ts";
import { formatNumber } from "../../../model/words/formatNumber.ts";
import type { Strings } from "./analysisStrings.ts";

export const zh: Strings = {
  wholeAnswer: "完整答案",
  claims: "论断编号",
  limits: "此答案不能说明什么：",
  limit: (text) => `此答案不能说明什么：${text}`,
  answeredAt: "答案地址：",
  firstRows: (shown, all) => `仅列出${formatNumber(all)}行中的前${formatNumber(shown)}行。`,
  andMore: (count, after) => (after ? `，另有${formatNumber(count)}项` : `${formatNumber(count)}项未绘出`),
  chart: (title) => `图表：${asSentence(title)}`,
  chartCaption: (title, sentence, dataset) => `图表　${asSentence(title)}${sentence}数据：${dataset}。`,
  bars: (bars) => `各条形的数值：${bars}。`,
  chartTables: "数据见下方的表格。",
  comma: "，",
};
