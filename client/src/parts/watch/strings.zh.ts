import type { Strings } from "./strings.ts";

export const zh: Strings = {
  watch: "关注",
  unwatch: "取消关注",
  watchThis: "关注此处所示内容",
  unwatchThis: "不再关注此处所示内容",
  words: "跟踪 变化 订阅 watch follow",
  watching: "已关注",
  notWatching: "已取消关注",
  where: "保存在此浏览器中。首页会列出其最新变化。",
  whereDesk: "保存在工作台上。首页会列出其最新变化。",
  toldWhere: "已关注：首页会列出其最新变化",
  blocked: "未能保存：此浏览器禁止存储。",
  tooMany: (most) => `未能关注：已关注${most}项。`,
  gone: "已不在数据集中",
  view: "视图",
  path: "路径",
  fromTo: ([from = "", to = ""]) => `${from}至${to}`,
};
