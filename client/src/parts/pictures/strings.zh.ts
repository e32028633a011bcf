import type { Strings } from "./strings.ts";

export const zh: Strings = {
  save: "保存图片…",
  saveNow: "保存图片",
  words: "图像 打印 幻灯片 导出 下载 图表 svg png",
  format: "文件类型",
  formats: { svg: "SVG：任意尺寸均清晰，可编辑", png: "PNG：用于不支持SVG的程序" },
  sheet: "尺寸",
  sheets: { a4: "A4横向", slide: "幻灯片（16:9）" },
  scheme: "颜色",
  schemes: { light: "浅色", dark: "深色" },
  contents: "图中内容和位置与画布相同，附图例、标题、数据集、日期及隐藏内容的说明。",
  making: "正在绘制图片…",
  saved: (names) => `已保存：${names.join("、")}`,
  notMade: "图片未能生成。请改用SVG，或隐藏部分实体。",
  notLoaded: "视图未能加载。请关闭后重试。",
};
