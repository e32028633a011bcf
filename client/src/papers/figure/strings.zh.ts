import { formatNumber } from "../../model/words/formatNumber.ts";
import type { Strings } from "./strings.ts";

export const zh: Strings = {
  arrow: "箭头：由持有方指向被持有方；其余由行为方指向对象",
  hollow: "空心箭头：此线另有方向相反的论断",
  pale: "浅色：计划中、拟议中、已暂停或已结束",
  thin: "细浅线：最近见于五年多以前的来源",
  own: "灰色衬底：叠加在数据集上的自有数据",
  comparison: (grade) => `${grade}：仅为比较，并非往来关系`,
  due: "待复核：论断中的日期已过，或其数值的最新来源距今已逾两年",
  ofPoints: (title) => `要点所涉实体：${title}`,
  ofKeyPoints: "图中只绘出要点所涉实体。",
  numbers: "线上的编号即注释编号。",
  numbersOfPaper: "线上的编号即文稿中的注释编号。",
  lineGrade: "一条线上有多项论断：其中有现行论断存在争议，即按有争议显示，否则按最高证据等级显示。",
  lineGrades: "各论断等级不一时，线上注明共有几个等级。",
  tooSmall: (points) => `按此尺寸，多数名称字高为${points}磅，印在纸上难以辨认。`,
  drawLess: "请放大打印，或只绘出要点。",
  hideSome: "请放大打印，或隐藏部分实体。",
  shortened: "以省略号结尾的名称为缩略。",
  clipped: "以省略号结尾的名称，全称见实体列表。",
  description: (entities, claims) =>
    `关系图，含${formatNumber(entities)}个实体及其间的${formatNumber(claims)}项论断。每条线上标有其论断的编号。`,
  dueNumbers: (numbers) => `待复核的论断，编号后标有星号：${numbers}。`,
  dueCount: (count) => `有${formatNumber(count)}项论断待复核，其编号后标有星号。`,
  source: ({ dataset, made, licence, hash, from }) =>
    `数据：${dataset}。许可协议：${licence}。制图日期：${made}，内容校验值：${hash}，${from}`,
  fromView: (link) => `视图：${link}`,
  fromAnswer: (link) => `答案：${link}`,
  inFile: (name) => `视图网址见文件“${name}”的属性`,
  noClipboard: "此浏览器不能复制图片，或本页未通过https打开。请改为保存PNG图片。",
  copyRefused: "浏览器未允许复制图片。请改为保存PNG图片。",
  noPicture: "此浏览器无法生成该图片。请改为保存SVG图片，内容相同。",
  hiddenDrawing:
    "此浏览器的防指纹识别功能会使图像失真。请在地址栏旁允许本页读取图像数据，或改用SVG图片，或不在文档中放入图形。",
};
