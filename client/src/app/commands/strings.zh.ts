import type { Strings } from "./strings.ts";

/** The same in Chinese. */
export const zh: Strings = {
  goTo: (page) => `前往${page}`,
  undoWords: "后退 上一步 undo",
  redoWords: "前进 下一步 redo",
  clearWords: "清除 clear",
  hideSelection: "隐藏所选",
  hideWords: "移除 hide",
  zoomWords: "定位 居中 zoom",
  hideOthers: "只留所选，隐藏其余",
  hideOthersWords: "其他 others",
  selectAll: "选中全部显示的实体",
  clearFilters: "清除全部筛选",
  bundleNeighbours: "归并仅与所选实体相连的相邻实体",
  bundleWords: "合并 折叠 bundle",
  unbundle: "取消全部归并",
  showWords: "恢复 show",
  newViewWords: "清空画布 新建 重新开始 new",
  labels: { both: "显示中英文名称", en: "显示英文名称", zh: "显示中文名称", none: "隐藏名称" },
  labelWords: "标签 语言 labels",
  verbs: { auto: "连线较少时显示关系", always: "在所有连线上显示关系", never: "隐藏连线上的关系" },
  verbWords: "标签 关系 持股 verbs labels",
  colourWords: "主题 模式 颜色 theme",
  speakChinese: "切换到中文",
  speakEnglish: "切换到英文（Switch to English）",
  languageWords: "语言 界面 英文 中文 language interface english",
};
