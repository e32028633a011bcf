import type { Strings } from "./strings.ts";

/** The same in Chinese. */
export const zh: Partial<Strings> = {
  label: "搜索企业、技术、产品、地点、政策",
  placeholder: "搜索企业、技术、包钢……",
  shortcut: "Ctrl K",
  picked: (name) => `${name}及其相邻实体已在画布上。`,
};
