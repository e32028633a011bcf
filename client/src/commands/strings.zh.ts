import type { Strings } from "./strings.ts";

/** The same in Chinese. */
export const zh: Partial<Strings> = {
  goTo: (page) => `前往${page}`,
  goToStart: "前往首页",
  undo: "撤销",
  undoWords: "后退 上一步 undo",
  redo: "重做",
  redoWords: "前进 下一步 redo",
  clearSelection: "取消选择",
  clearWords: "清除 clear",
  hideSelection: "隐藏所选",
  hideWords: "移除 hide",
  showHidden: "显示隐藏的实体",
  showWords: "恢复 show",
  clearCanvas: "清空画布",
  clearCanvasWords: "新建 重新开始 new",
  labels: { both: "名称用中英文", en: "名称用英文", zh: "名称用中文" },
  labelWords: "标签 语言 labels",
  dark: "深色",
  light: "浅色",
  colourWords: "主题 模式 颜色 theme",
  copyLink: "复制链接",
  copyWords: "分享 地址 share",
  api: "查看API文档",
  apiWords: "开发 接口",
};
