import { formatNumber } from "../words/formatNumber.ts";
import type { Strings } from "./strings.ts";

/** The same in Chinese. */
export const zh: Strings = {
  label: "搜索实体、论断、来源和命令",
  placeholder: "搜索企业、技术，如“包钢”……",
  shortcut: "Ctrl K",
  picked: (name) => `${name}及其相邻实体已在画布上。`,
  added: (name) => `${name}已加入画布。可继续选择，或按Esc键结束。`,
  found: (name) => `${name}已在画布上，现已选中。`,
  keptBack: (name) => `${name}已在视图中，但被筛选排除，没有显示。`,
  claimKeptBack: "该论断已在视图中，但被筛选排除，没有显示。",
  pickedClaim: "该论断及其两端的实体已在画布上。",
  pickedSource: "该来源已在画布旁打开。",
  results: "搜索结果",
  groups: { recent: "最近选择", entity: "实体", claim: "论断", source: "来源", command: "命令" },
  prefixes: { entity: "实体", claim: "论断", source: "来源", command: ">" },
  counts: {
    entity: (count) => `${formatNumber(count)}个实体`,
    claim: (count) => `${formatNumber(count)}项论断`,
    source: (count) => `${formatNumber(count)}条来源`,
    command: (count) => `${formatNumber(count)}条命令`,
  },
  foundAll: (counts) => `找到${counts.join("、")}`,
  recentCount: (count) => `最近选择${count}项`,
  more: (counted) => `显示全部${counted}`,
  moreEntities: "显示更多实体",
  addAll: (count) => `将全部${formatNumber(count)}个加入画布`,
  addedAll: (count, keptBack) =>
    keptBack === 0
      ? `${formatNumber(count)}个实体已在画布上。`
      : `${formatNumber(count)}个实体已在视图中，但其中${formatNumber(keptBack)}个被筛选排除，没有显示。`,
  inView: "已在视图中",
  cited: (claims) => `被${claims}引用`,
  searching: "正在搜索……",
  nothing: (text) => `未找到“${text}”。`,
  fewer: (text) => `没有与“${text}”完全匹配的结果。最接近的结果：`,
  groupWith: (group, words) => `${group}（含“${words}”）`,
  nothingHint: "请尝试更短的词、中文或英文名称、拼音，或600111之类的股票代码。",
  noCommand: "未找到命令。",
  failed: (kinds, reason) => `未能搜索：${kinds.join("、")}。${reason}`,
  retry: "重试",
  firstOf: (shown, counted) => `共${counted}，显示前${shown}项。多输几个词可缩小范围。`,
  hint: "回车键打开，Ctrl+回车键加入并继续。输入“>”列出命令；输入“论断：”或“来源：”则只搜索该类。",
  forget: "清除最近选择",
};
