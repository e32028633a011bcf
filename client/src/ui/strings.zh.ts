import { formatNumber } from "./formatNumber.ts";
import type { Strings } from "./strings.ts";

/** The same in Chinese. */
export const zh: Partial<Strings> = {
  title: "稀土图谱",
  titleOf: (subject) => `${subject} - 稀土图谱`,
  skip: "跳到正文",
  mainNavigation: "主导航",
  explore: "图谱",
  table: "表格",
  paths: "路径",
  api: "API",
  copyLink: "复制链接",
  copied: "已复制",
  copyFailed: "未能复制，请从地址栏复制",
  toDark: "深色界面",
  toLight: "浅色界面",
  retry: "重试",
  crashed: "页面的这一部分出了问题。",
  notLoaded: "服务器未能送达此页面。待其恢复后请重试：地址中保留着您的视图。",
  loading: "正在加载……",
  notFoundTitle: "没有这个页面",
  notFoundHint: "起始页和图谱仍可使用。",
  toStart: "前往起始页",
  language: "EN · 中文：用英文显示, show in English",
  claimCount: (count) => `${formatNumber(count)}项论断`,
  claimsOfGrades: (claims, grades) => `${claims}：${grades.join("，")}`,
  claimsOfGrade: (count, grade) => `${formatNumber(count)}项${grade}`,
  fromTo: (since, until) => `${since}至${until}`,
  since: (date) => `自${date}起`,
  until: (date) => `至${date}止`,
};
