import type { NoteStrings } from "./noteStrings.ts";

/** The same in Chinese. */
export const zh: NoteStrings = {
  notes: "备注",
  yours: "备注（不进入简报）",
  add: "添加备注（不进入简报）",
  edit: "编辑备注",
  remove: "删除备注",
  save: "保存备注",
  discard: "放弃",
  hasNote: "有备注",
  here: "此服务器不保存备注：备注留在此浏览器中，在“工作台”页面将草稿存为文件时一并保存。",
  changedBy: (who) => `此备注已${who === null ? "" : `由${who}`}更改，现为：`,
  keepMine: "保留我的",
  takeTheirs: "采用对方的",
  ofView: "此视图的备注",
  viewHint: "备注与视图地址一起保存在工作台。简报从不包含备注。",
};
