import type { Strings } from "./strings.ts";

/** The same in Chinese. */
export const zh: Strings = {
  title: "稀土图谱",
  titleOf: (subject) => `${subject} - 稀土图谱`,
  skip: "跳到正文",
  mainNavigation: "主导航",
  copied: "已复制",
  toDark: "深色界面",
  toLight: "浅色界面",
  noServer: "图谱服务器没有响应。已绘制的内容保留，正在重试……",
  noStore: "图谱的图数据库暂时不可用。已绘制的内容保留，正在重试……",
  noLogin: "您已退出登录。已绘制的内容保留，地址中保留着您的视图。",
  logInAgain: "重新登录",
  closeNotice: "关闭此提示",
  close: "关闭",
  cancel: "取消",
  retry: "重试",
  crashed: "页面的这一部分出了问题。",
  notLoaded: "服务器未能送达此页面。待其恢复后请重试：地址中保留着您的视图。",
  loading: "正在加载……",
  notFoundTitle: "没有这个页面",
  notFoundHint: "首页和图谱仍可使用。",
  toStart: "前往首页",
  language: "EN · 中文：用英文显示 (show in English)",
};
