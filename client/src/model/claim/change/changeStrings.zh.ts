import { formatNumber } from "../../words/formatNumber.ts";
import type { Strings } from "./changeStrings.ts";

/** The same in Chinese. */
export const zh: Strings = {
  kinds: { removed: "已删除", added: "新增", regraded: "等级变更", reworded: "表述修改", revised: "其他修订" },
  meanings: {
    removed: "该论断已不在数据集中。",
    added: "该论断此前没有。",
    regraded: "证据等级有变。",
    reworded: "陈述的文字有变。",
    revised: "两端、日期、状态、数值、来源或备注有变。",
  },
  counted: {
    removed: (count) => `删除${formatNumber(count)}项`,
    added: (count) => `新增${formatNumber(count)}项`,
    regraded: (count) => `等级变更${formatNumber(count)}项`,
    reworded: (count) => `表述修改${formatNumber(count)}项`,
    revised: (count) => `其他修订${formatNumber(count)}项`,
  },
  parts: {
    evidence: "证据",
    statement: "陈述",
    ends: "两端实体",
    predicate: "关系",
    status: "状态",
    dates: "日期",
    figures: "数值",
    sources: "来源",
    remarks: "成熟度、所涉事项、注意事项或备注",
  },
  was: "原为：",
  fromTo: (before, after) => `${before} → ${after}`,
  becomes: "变为",
  alsoChanged: (parts) => `变动之处：${parts}`,
  status: "状态",
  dates: "日期",
  due: "到期日",
  noDates: "无",
  relation: "关系",
};
