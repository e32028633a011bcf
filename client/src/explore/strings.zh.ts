import type { Strings } from "./strings.ts";

/** The same in Chinese. */
export const zh: Strings = {
  toolbar: "画面",
  labelsIn: (languages) => `标签：${languages}`,
  labelModes: { both: "English和中文", en: "English", zh: "中文", none: "不显示标签" },
  labelModesShort: { both: "EN + 中文", en: "EN", zh: "中文", none: "无" },
  overview: "全景图",
  overviewKeys: "点击或拖动以移到该处，也可使用方向键",
  showOverview: "显示全景图",
  hideOverview: "隐藏全景图",
  layout: "布局",
  layouts: {
    organic: "自由布局",
    layered: "沿箭头从左到右",
    columns: "按类型分列",
    ownership: "股权树",
    concentric: "环形：以选中的实体或论断最多的实体为中心",
  },
  layoutsShort: { organic: "自由", layered: "从左到右", columns: "分列", ownership: "股权树", concentric: "环形" },
  layOutAgain: "重新布局",
  zoomIn: "放大",
  zoomOut: "缩小",
  fit: "适合窗口",
  canvas: "关系图",
  canvasKeys:
    "方向键移到最近的实体，按住Shift则一并选中，按住Ctrl则只移动；空格键将其加入或移出选择。回车键展开其相邻实体，Shift+F10打开菜单，Delete键将其隐藏，Esc键取消选择；加号、减号和0键缩放。",
  list: "画布上的实体",
  legend: "图例",
  legendTypes: "类型",
  legendEvidence: "证据",
  legendSigns: "标记",
  signBadge: "未显示的相邻实体数",
  signCount: "同一连线上的论断数",
  signTentative: "计划中、拟议中、已暂停或已终止",
  emptyTitle: "画布是空的",
  pointed: (name, selected) => `${name}，${selected ? "已选中" : "未选中"}`,
};
