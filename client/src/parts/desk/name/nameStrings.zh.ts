import type { NameStrings } from "./nameStrings.ts";

/** The same in Chinese. */
export const zh: NameStrings = {
  title: "您的姓名",
  label: "您的姓名",
  hint: "显示在您添加和更改的内容旁，便于同事区分各人的条目。姓名保存在此浏览器中，可在“工作台”页面更改。",
  missing: "请输入姓名。",
  use: "使用此姓名",
};
