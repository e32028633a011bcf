import { formatNumber } from "../words/formatNumber.ts";
import type { Strings } from "./strings.ts";

export const zh: Strings = {
  kinds: {
    weaker: "减弱",
    gone: "已删除",
    ended: "已结束",
    overdue: "已到期",
    new: "新增",
    reworded: "改写",
    stronger: "证据增强",
    details: "细节",
  },
  meanings: {
    weaker: "证据弱于从前，现有争议，或原为现行、现仅为计划、拟议或中止。",
    gone: "该论断已不存在。",
    ended: "所述情况已结束。",
    overdue: "所述日期已过，此处没有来源说明后续情况。",
    new: "此前没有该论断。",
    reworded: "内容有变：措辞、实体、日期、状态或说法归属。",
    stronger: "证据强于从前。",
    details: "措辞未变；数字的单位或类别、来源或附注有变。",
  },
  countOf: {
    weaker: (count) => `${formatNumber(count)}项证据减弱`,
    gone: (count) => `${formatNumber(count)}项删除`,
    ended: (count) => `${formatNumber(count)}项结束`,
    overdue: (count) => `${formatNumber(count)}项到期`,
    new: (count) => `${formatNumber(count)}项新增`,
    reworded: (count) => `${formatNumber(count)}项改写`,
    stronger: (count) => `${formatNumber(count)}项证据增强`,
    details: (count) => `${formatNumber(count)}项细节有变`,
  },
};
