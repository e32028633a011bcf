import { formatNumber } from "../../model/words/formatNumber.ts";
import type { Strings } from "./strings.ts";

export const zh: Strings = {
  label: "搜索或提问：名称、问题、论断、来源和命令",
  placeholder: "搜索或提问，如：谁控制包钢？",
  shortcut: "Ctrl K",
  picked: (name, most) => `新视图显示${name}及其至多${most}个相邻实体。撤销可回到上一视图。`,
  addedTo: (name) => `${name}已加入视图。`,
  added: (name) => `${name}已加入画布。可继续选择，或按Esc键结束。`,
  found: (name) => `${name}已在画布上，现已选中。`,
  keptBack: (name) => `${name}已在视图中，但被筛选排除，没有显示。`,
  claimKeptBack: "该论断已在视图中，但被筛选排除，没有显示。",
  pickedClaim: "该论断及其两端的实体已在画布上。",
  add: "加入视图",
  shownClaims: (count) => `${formatNumber(count)}项论断及其两端的实体已在画布上。`,
  pickedSource: "该来源已在画布旁打开。",
  results: "搜索结果",
  readText: (length) => `读这段文字（${formatNumber(length)}个字符）`,
  groups: {
    recent: "最近选择",
    offer: "最佳结果",
    country: "国家和地区",
    entity: "实体",
    question: "问题",
    claim: "论断",
    source: "来源",
    command: "命令",
  },
  prefixes: { country: "国家或地区", entity: "实体", question: "问题", claim: "论断", source: "来源", command: ">" },
  counts: {
    country: (count) => `${formatNumber(count)}个国家或地区`,
    entity: (count) => `${formatNumber(count)}个实体`,
    question: (count) => `${formatNumber(count)}个问题`,
    claim: (count) => `${formatNumber(count)}项论断`,
    source: (count) => `${formatNumber(count)}条来源`,
    command: (count) => `${formatNumber(count)}条命令`,
  },
  ofType: {
    organisation: (count) => `${formatNumber(count)}个机构`,
    technology: (count) => `${formatNumber(count)}项技术`,
    product: (count) => `${formatNumber(count)}个产品`,
    sector: (count) => `${formatNumber(count)}个行业`,
    place: (count) => `${formatNumber(count)}个地点`,
    policy: (count) => `${formatNumber(count)}项政策`,
  },
  inCountry: (counted, country) => `显示${country}的全部${counted}`,
  listed: (counted, country) => `${country}：${counted}，论断最多者在前`,
  foundAll: (counts) => `找到${counts.join("、")}`,
  recentCount: (count) => `最近选择${count}项`,
  more: (counted) => `显示全部${counted}`,
  moreEntities: "显示更多实体",
  addFirst: (count) => `将前${formatNumber(count)}个加入画布`,
  addAll: (count) => `将全部${formatNumber(count)}个加入画布`,
  showClaims: (count) => `在画布上显示这${formatNumber(count)}项`,
  addedAll: (count, keptBack) =>
    keptBack === 0
      ? `${formatNumber(count)}个实体已在画布上。`
      : `${formatNumber(count)}个实体已在视图中，但其中${formatNumber(keptBack)}个被筛选排除，没有显示。`,
  inView: "已在视图中",
  answer: (rows, grades, newest) =>
    [`收录${rows}项`, `论断：${grades.join("、")}`, ...(newest === "" ? [] : [`最新来源${newest}`])].join("；"),
  answerRows: (rows, more) => `${formatNumber(rows)}${more ? "以上" : ""}`,
  answerGrade: (count, grade) => `${grade}${formatNumber(count)}项`,
  answerNone: "这里未收录可作答的内容，但不等于没有。",
  notHere: (what) => (what === "" ? "本图谱未收录。" : `本图谱未收录：${what}。`),
  covered: "本图谱只涵盖稀土。",
  nearest: "最接近的：",
  offered: (count) => `${formatNumber(count)}个最佳结果`,
  pages: {
    "what-if": (names, countries) => {
      if (names === "" && countries === "") return "若某种产品断供，或某家企业、某个国家（地区）退出，会怎样？";
      if (names === "") return `若${countries}退出，会怎样？`;
      return countries === "" ? `若没有${names}，会怎样？` : `若没有${countries}的${names}，会怎样？`;
    },
    ownership: (names) => (names === "" ? "谁是谁的股东？" : `${names}的股权`),
    compare: (names, countries) =>
      names === "" && countries === "" ? "这两者有何异同？" : `比较${names || countries}`,
    landscape: (names) => (names === "" ? "中国与境外的技术" : `中国与境外：${names}`),
    timeline: (names) => (names === "" ? "时间线" : `${names}的时间线`),
    evidence: () => "这些数据有多可靠？",
    paths: (names) => (names === "" ? "两个实体之间的路径" : `${names}之间的路径`),
  },
  cited: (claims) => `被${claims}引用`,
  fewer: (text) => `没有与“${text}”完全匹配的结果。最接近的结果：`,
  groupWith: (group, words) => `${group}（含“${words}”）`,
  noCommand: "未找到命令。",
  failed: (kinds, reason) => `未能搜索：${kinds.join("、")}。${reason}`,
  firstOf: (shown, counted) => `共${counted}，显示前${shown}项。多输几个词可缩小范围。`,
  hint: "回车键打开新视图，Shift+回车键加入当前视图，Ctrl+回车键加入并继续。输入“>”列出命令；输入“论断：”“来源：”或“国家或地区：”则只搜索该类。",
  forget: "清除最近选择",
};
