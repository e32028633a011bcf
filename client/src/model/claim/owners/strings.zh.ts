import { formatNumber } from "../../words/formatNumber.ts";
import type { OwnersWords } from "./strings.ts";

export const zh: OwnersWords = {
  none: (name) => `本数据集没有说明由谁持有${name}的现行论断。这并不意味着没有所有者。`,
  recorded: (name, owners) => `${name}有记录的所有者：${owners}。`,
  holds: (owner, share) => `${owner}持股${share}`,
  controlsIt: (owner, owned, { share, asides }) =>
    `${owner}控制${owned}${share === null ? "" : `，持股${share}`}${asides.length === 0 ? "" : `（${asides.join("，")}）`}`,
  holdsMost: (owner, owned, { share, asides }) =>
    `${owner}为${owned}有记录的最大股东${share === null ? "" : `，持股${share}`}${asides.length === 0 ? "" : `（${asides.join("，")}）`}`,
  // The register has the point in English only.
  disputed: (told) => `${told}（该论断有争议，此处不列持股比例）`,
  isDisputed: "另有来源质疑",
  noShare: "未注明持股比例",
  noFigure: (named) => `未单列持股比例，论断提及${named}`,
  undated: "未注明日期",
  noShares: "未单列任何持股比例，也可能另有所有者。",
  whole: (sum) => `已注明的持股比例合计${sum}。`,
  rest: (rest) => `其余${rest}的所有者未见记录。`,
  restOrUnstated: (rest) => `其余${rest}归此处未列持股比例者或未见记录的所有者。`,
  state: (count, names, sum, years) =>
    `其中${formatNumber(count)}家为国有机构（${names}），按上述比例（${years}）合计至少持有${sum}。`,
  controls: (name, all) => `据记录，${name}直接控制${formatNumber(all)}家机构。`,
  controlsThrough: (name, all, direct) =>
    `据记录，${name}控制${formatNumber(all)}家机构：直接控制${formatNumber(direct)}家，经由这些机构控制${formatNumber(all - direct)}家。`,
  controlsNone: (name) => `本数据集没有关于${name}子公司的现行论断。这并不意味着没有子公司。`,
  notRecorded: "未见记录",
  notStatedOrRecorded: "此处未列比例或未见记录",
  barTitle: (name) => `${name}有记录的持股比例（%）`,
  organisation: "机构",
};
