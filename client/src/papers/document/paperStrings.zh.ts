import { formatNumber } from "../../model/words/formatNumber.ts";
import { listWords } from "../../model/words/listWords.ts";
import type { PaperStrings } from "./paperStrings.ts";

export const zh: PaperStrings = {
  kicker: "简报",
  keyPoints: "要点",
  noClaims: "此视图中的实体之间没有论断。",
  answer: "答案",
  found: "所得结果",
  figures: {
    ownership: "股权关系",
    place: "所在地与行业",
    development: "谁在研发什么",
    use: "产品与用途",
    supply: "谁向谁供货",
    partners: "合作关系",
    policy: "政策及其影响",
    counterparts: "中外对照",
  },
  figureAround: (name) => `${name}的关联`,
  restsOn: "依据",
  claims: "论断",
  evidence: "证据",
  means: "含义",
  sourcesCited: (all, against) =>
    `共引用${formatNumber(all)}条来源${against === 0 ? "" : `，其中${formatNumber(against)}条与论断相悖`}。`,
  notCountedOf: (left, supporting) =>
    left === 0
      ? "支持论断的来源均计入。"
      : `支持论断的${formatNumber(supporting)}条来源中有${formatNumber(left)}条未计入：利益相关方或其国家的说法、转载他文，或有可靠来源时的较弱来源。`,
  readAgain: (count, day) => `其中${formatNumber(count)}条已为这些论断复核，最近一次在${day}。`,
  notReadAgain: "所引来源均未为这些论断复核。",
  newest: (date) => `最新来源的日期为${date}。`,
  due: (count) => `${formatNumber(count)}项论断待复核。`,
  notes: "注释：各要点的依据",
  allNotes: "其余论断",
  notCounted: "未计入：",
  dispute: "分歧：",
  goOn: "核对与深入",
  withFile: [
    "可向作者索取文件“",
    "”：在任何稀土图谱中（“分享”中的“打开文件”）均可由它打开同一画面，包括每项论断和来源。同名网页（.html）无须联网，用任何浏览器均可打开。",
  ],
  ownNotInFile: "该文件不含自有数据，其他图谱打开时不会显示它们。",
  online: "在线：",
  notIn: (claims, sources, pages) => {
    const parts = [
      ...(claims > 0 ? [`视图中其余${formatNumber(claims)}项论断`] : []),
      "实体一览",
      ...(sources > 0 ? [`其余${formatNumber(sources)}条来源`] : []),
    ];
    return `本文未收录：${listWords(parts)}。可作为附件${pages === undefined ? "" : `（${formatNumber(pages)}页）`}加入。`;
  },
  data: (dataset, licence, hash, made) => `制作于${made}，数据：${dataset}，${licence}。内容校验值：${hash}。`,
  annex: "附件",
  foot: (version, hash) => `稀土图谱 · 数据集${version}版 · 内容${hash}`,
  page: ["第", "页，共", "页"],
  titleOf: (name, themes) => (themes === "" ? name : `${name}：${themes}`),
};
