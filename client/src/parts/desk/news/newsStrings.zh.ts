import { formatNumber } from "../../../model/words/formatNumber.ts";
import type { NewsStrings } from "./newsStrings.ts";

/** The same in Chinese. */
export const zh: NewsStrings = {
  added: (claims, who) => `数据已更新：${who}新增${formatNumber(claims)}项论断。页面已显示最新状态。`,
  changed: (changes, who) => `数据已更新：${who}更改${formatNumber(changes)}处。页面已显示最新状态。`,
  other: "数据已更新。页面已显示最新状态。",
  saved: {
    add: (what) => `已添加：${what}`,
    dispute: (what) => `已记录质疑：${what}`,
    correct: (what) => `已记录更正：${what}`,
    edit: (what) => `已更改：${what}`,
    remove: (what) => `已删除：${what}`,
    note: (what) => `备注：${what}`,
    spreadsheet: (what) => `已从电子表格导入：${what}`,
    folder: (what) => `已从另一工作台导入：${what}`,
    "by-hand": (what) => `已在文件中手动修改：${what}`,
  },
  undone: {
    add: (what) => `已撤销添加：${what}`,
    dispute: (what) => `已撤销质疑：${what}`,
    correct: (what) => `已撤销更正：${what}`,
    edit: (what) => `已撤销更改：${what}`,
    remove: (what) => `已撤销删除：${what}`,
    note: (what) => `已撤销备注：${what}`,
    undo: (what) => `已撤销：${what}`,
    spreadsheet: (what) => `已撤销电子表格的导入：${what}`,
    folder: (what) => `已撤销另一工作台的导入：${what}`,
    "by-hand": (what) => `已撤销手动修改：${what}`,
  },
  redone: (what) => `已重做：${what}`,
  regraded: (claims) => `另有${formatNumber(claims)}项论断的证据等级随之变化。`,
  notInGraph: "内容已保存，数据库恢复后将写入图谱。",
  undo: "撤销",
  redo: "重做",
};
