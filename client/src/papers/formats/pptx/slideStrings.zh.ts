import { formatNumber } from "../../../model/words/formatNumber.ts";
import { gradeName } from "../../../model/words/names.ts";
import type { SlideStrings } from "./slideStrings.ts";

export const zh: SlideStrings = {
  part: (title, place, all) => (all === 1 ? title : `${title}（${place}/${all}）`),
  columnsPart: (title, place, all) => (all === 1 ? title : `${title}，第${place}组列，共${all}组`),
  cut: "［已截短，全文见工作簿。］",
  summaryGoesOn: "详细说明",
  figureTitle: (claims, linked) =>
    claims === 0
      ? "图中实体之间没有论断"
      : `图中${formatNumber(claims)}项论断，${linked.map(({ name, count }) => `${formatNumber(count)}项涉及${name}`).join("，")}`,
  figureNote: "编号即论断编号，其来源见本页备注。",
  figureNoteOfPoints: "编号即要点编号，其来源见本页备注。",
  point: "要点",
  points: "要点数",
  pointsTitle: (count, disputed) => {
    const all = `最重要的有${formatNumber(count)}点`;
    if (disputed === 0) return all;
    return disputed === count ? `${all}，均有争议` : `${all}，其中${formatNumber(disputed)}点有争议`;
  },
  basisTitle: (count, grades) =>
    `${formatNumber(count)}个要点中，${grades.map(({ id, count: of }) => `${formatNumber(of)}个为“${gradeName(id)}”`).join("，")}`,
  gradesOf: (count, grades) =>
    `${formatNumber(count)}项论断中，${grades.map(({ id, count: of }) => `${formatNumber(of)}项为“${gradeName(id)}”`).join("，")}`,
  sourcesTitle: "各要点依据以下来源",
  restsOn: "依据",
  notCounted: (count) => `另有${formatNumber(count)}条来源未计入。`,
  inAnnex: (count) => `视图的其余${formatNumber(count)}项论断见附录。`,
  notHere: (count) => `未列入本幻灯片：视图的其余${formatNumber(count)}项论断，可作为附录加入。`,
  furtherClaims: "其余论断",
  furtherOfAnswer: "答案的其余论断",
  firstClaims: (shown, all) =>
    `仅列出其余${formatNumber(all)}项论断中的前${formatNumber(shown)}项；全部内容见本简报的工作簿。`,
  firstRows: (shown, all) =>
    `仅列出${formatNumber(all)}行中的前${formatNumber(shown)}行；全部内容见本简报的工作簿或图谱。`,
  shortened: "以“…”结尾的单元格有删节，全文见本简报的工作簿。",
  limits: "以上内容的局限",
  numbersNote: "右侧编号即论断编号，其来源见本页备注。",
  moreSources: (count) => `此处容纳不下另外${formatNumber(count)}行论断与来源；全部内容见本简报的工作簿。`,
  dataset: (dataset) => `数据集：${dataset}`,
  view: (link) => `视图：${link}`,
  longView: (characters, file) =>
    `视图：网址有${formatNumber(characters)}个字符，过长，不能作为链接。如作者另附视图文件“${file}”，请在图谱中用“分享”中的“打开文件”打开。`,
  hash: (hash) => `内容校验值：${hash}`,
  licence: (licence) => `数据许可协议：${licence}`,
  grade: (grade, meaning) => `${grade}：${meaning}`,
};
