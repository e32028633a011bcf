import { formatNumber } from "../../model/words/formatNumber.ts";
import { listWords } from "../../model/words/listWords.ts";
import { className } from "../../model/words/names.ts";
import type { FindingStrings, PaperStrings, Strings } from "./strings.ts";

export const zh: Strings = {
  untitled: "简报",
  made: (date) => `${date}由稀土图谱生成`,
  keyFigures: "关键数据",
  entities: (_count, parts) => `个实体：${parts}`,
  ofClass: (count, name) => `${className(name)}${formatNumber(count)}个`,
  claims: () => "项论断，连接这些实体",
  claimsOfAnswer: () => "项论断，为答案所依据",
  sources: () => "条来源",
  publishers: () => "家发布方",
  graded: (grade, count, all) => `${grade}：${formatNumber(all)}项论断中的${formatNumber(count)}项`,
  alternative: (entities, claims, most) =>
    `由${formatNumber(entities)}个实体和${formatNumber(claims)}项论断构成的网络图。${most === "" ? "" : `论断最多的实体：${most}。`}图中编号与注释一致。`,
  claimsOf: (name, count) => `${name}（${formatNumber(count)}项）`,
  number: "编号",
  claim: "论断",
  when: "时间",
  figures: "数值",
  evidence: "证据",
  shareHeld: (share) => `持股${share}`,
  shareWanted: (share) => `拟持股${share}`,
  figureOf: (kind, text) => `${kind}：${text}`,
  glossary: "实体",
  glossaryCaption: "视图中的全部实体，按类型和名称排列。",
  name: "英文名称",
  chineseName: "中文名称",
  what: "说明",
  place: "地点",
  sourceList: "来源",
  furtherSources: "其余来源",
  sourcesNote: "S1、S2等编号在本简报的所有文件中一致。",
  undated: "日期不详",
  via: (page) => `经${page}转载`,
  ownWordOf: (names) => `${names}自己的说法`,
  relaysWord: (names) => `转述${names}的说法`,
  sourcesOf: "来源：",
  against: "质疑来源：",
  note: "备注：",
  inLanguage: (language) => language,
  quoted: (title) => `《${title.replaceAll("《", "〈").replaceAll("》", "〉")}》`,
  semicolon: "；",
  comma: "，",
  listed: "、",
  claimId: (id) => `数据集中的ID：${id}。`,
  citedBy: "支持论断",
  citedAgainst: "质疑论断",
};

export const findingZh: FindingStrings = {
  themes: {
    ownership: "股权关系",
    place: "所在地与行业",
    development: "研发",
    use: "产品与用途",
    supply: "供应与依赖",
    partners: "合作与资助",
    policy: "政策与认定",
    counterparts: "境外对应机构",
  },
  caveats: {
    weak: "仅有可靠性较弱的来源",
    "relay-unmarked": "核查发现各来源均转述同一利益相关方",
    "headquarters-not-production": "仅为总部所在地，没有来源表明其在当地生产",
    estimate: "数值为估计",
  },
  assessed: "本数据集编者所作的比较",
  single: (publishers) => (publishers === "" ? "仅一个独立发声方" : `仅据${publishers}`),
  corroborated: (count) => `${count}个独立发声方`,
  accordingToItself: (names) => (names === "" ? "没有独立发声方" : `据${names}自述`),
  accordingToKin: (names) => `据利益相关方${names}的说法`,
  disputed: (publishers, point, support, ownWord) =>
    [
      ...(ownWord === "" ? [] : [ownWord]),
      support === 0 ? "没有独立发声方予以支持" : `${support}个独立发声方予以支持`,
      `${publishers}提出质疑${point === null ? "" : `：${point}`}`,
    ].join("；"),
};

export const paperZh: PaperStrings = {
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
  notesOfAnswer: "注释：各项陈述的依据",
  newestSource: (date) => `最新来源${date}`,
  allNotes: "其余论断",
  notCounted: "未计入：",
  dispute: "分歧：",
  weak: "发布方可靠性较弱",
  readAs: (verdict) => `复核：${verdict}`,
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
