import { formatNumber } from "../../../words/formatNumber.ts";
import type { ChosenClaims, SlideStrings } from "./slideStrings.ts";

export const zh: SlideStrings = {
  keyClaims: "主要论断",
  part: (title, place, all) => (all === 1 ? title : `${title}（${place}/${all}）`),
  chosen: (claims) => `${chosen(claims)}来源见备注，按编号排列。`,
  figureNote: "编号即论断编号，其来源见本页备注。",
  firstRows: (shown, all) => `仅列出${formatNumber(all)}行中的前${formatNumber(shown)}行；全部内容见本页备注所列页面。`,
  numbersNote: "右侧编号即论断编号，其来源见本页备注。",
  dataset: (dataset) => `数据集：${dataset}`,
  view: (link) => `视图：${link}`,
  longView: (characters, file) =>
    `视图：网址有${formatNumber(characters)}个字符，过长，不能作为链接。如作者另附视图文件“${file}”，请在图谱中用“分享”中的“打开文件”打开。`,
  hash: (hash) => `内容校验值：${hash}`,
  licence: (licence) => `数据许可协议：${licence}`,
  grade: (grade, meaning) => `${grade}：${meaning}`,
};

function chosen({ shown, all, disputed, ofAnswer }: ChosenClaims): string {
  if (shown === all) return `${ofAnswer ? "答案" : "视图中"}的全部${formatNumber(all)}项论断。`;
  const some = `${ofAnswer ? "答案的" : ""}${formatNumber(all)}项论断中的${formatNumber(shown)}项`;
  const most = "论断最多的实体之间的";
  if (disputed === 0) return `${some}：${most}。`;
  if (disputed <= shown) return `${some}：先列有争议的，再列${most}。`;
  return `${some}：${formatNumber(disputed)}项有争议论断中的${formatNumber(shown)}项，取${most}。`;
}
