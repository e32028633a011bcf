import type { Strings } from "./strings.ts";

/** The same in Chinese. */
export const zh: Strings = {
  addClaim: "添加论断",
  addClaimWords: "自有 访谈 新论断 发现 笔记 desk add claim",
  dispute: "质疑或更正此论断",
  editOwn: "编辑自己的论断",
  addedNow: "您刚刚添加",
  savedNow: "您刚刚保存",
  undo: "撤销",
  backToText: "回到文章",
  goOn: "继续写草稿：",
  desk: "工作台",
};
