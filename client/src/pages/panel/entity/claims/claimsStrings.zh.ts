import { formatNumber } from "../../../../model/words/formatNumber.ts";
import type { ClaimsStrings } from "./claimsStrings.ts";

/** The same in Chinese. */
export const zh: ClaimsStrings = {
  bar: { selected: "查找和排序这些论断", pinned: "查找和排序已固定卡片中的论断" },
  search: "在这些论断中查找",
  clear: "清除查找",
  order: "排序",
  orders: {
    predicate: "按关系分组",
    newest: "最新在前",
    best: "证据最强在前",
    weakest: "证据最弱在前",
    largest: "数值最大在前",
  },
  byGrade: "仅显示以下证据等级的论断",
  newestFirst: "最新在前",
  undated: "未注明日期",
  inUnit: (unit) => `由大到小，单位：${unit}`,
  noFigure: "没有数值",
  found: (count, total) => `共${formatNumber(total)}项论断，其中${formatNumber(count)}项符合`,
  noneFound: "没有符合条件的论断。",
  showFound: (count) => (count === 1 ? "在画布上显示" : `在画布上显示这${formatNumber(count)}项`),
  showAll: "显示全部论断",
  loading: "正在加载论断……",
  come: (count, total) => `正在加载论断：已有${count}项，共${total}项……`,
  readingAll: "正在加载其余论断……",
  ofGrade: (count, grade) => `${grade}${formatNumber(count)}项`,
};
