import type { Strings } from "./strings.ts";

/** The same in Chinese. */
export const zh: Strings = {
  title: "稀土图谱",
  titleOf: (subject) => `${subject} - 稀土图谱`,
  skip: "跳到正文",
  mainNavigation: "主导航",
  copied: "已复制",
  toDark: "使用深色界面",
  toLight: "使用浅色界面",
  noServer: "服务器没有响应。您的视图不会丢失，正在重试……",
  noStore: "数据库暂时不可用。您的视图不会丢失，正在重试……",
  noLogin: "您已退出登录。地址中保留着您的视图。",
  logInAgain: "重新登录",
  closeNotice: "关闭此提示",
  close: "关闭",
  cancel: "取消",
  retry: "重试",
  crashed: "页面的这一部分出了问题。",
  notLoaded: "未能加载此页面。请待服务器恢复后重试；地址中保留着您的视图。",
  loading: "正在加载……",
  notFoundTitle: "找不到此页面",
  notFoundHint: "可前往首页或图谱。",
  toStart: "前往首页",
  language: "EN · 中文：用英文显示（show in English）",
};
