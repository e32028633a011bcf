import { formatNumber } from "../ui/formatNumber.ts";
import type { Strings } from "./strings.ts";

/** The same in Chinese. */
export const zh: Strings = {
  title: "数据变更",
  lead: "逐条比较数据集的两个版本：新增了什么，删除了什么，哪些论断的等级或表述有变。用较早版本生成的链接或简报可在此核对。",
  versions: "版本",
  from: "起始版本",
  to: "目标版本",
  now: (version) => `当前（${version}）`,
  ofDay: (version, date) => `${version}（${date}）`,
  noReleases: "此处未保存较早的版本，无从比较。版本发布时由npm run release:data保存。",
  onlyThis: (version) => `此处只保存了当前版本${version}。有了下一个版本，此后的变更便会列在这里。`,
  unknown: (version) => `此处未保存版本${version}。已保存的版本：`,
  byKind: "按变更类别",
  byPredicate: "按论断类型",
  byType: "按一端实体的类型",
  all: "显示全部",
  heading: (listed) => (listed === 0 ? "没有论断变更" : `${formatNumber(listed)}项论断有变更`),
  listed: (listed, changed) => `${formatNumber(changed)}项变更中的${formatNumber(listed)}项`,
  none: "没有符合筛选条件的变更。",
  told: (from, to, claims, changed, counts) =>
    `从${from}到${to}，数据集共有${claims}，有变更者${formatNumber(changed)}项：${counts}。`,
  toldNone: (from, to, claims) => `从${from}到${to}，${claims}均无变更。`,
  several: "同一论断可同时属于几类。",
  regraded: (moves) => `等级变更：${moves}。`,
  move: (count, before, after) => `${formatNumber(count)}项由“${before}”变为“${after}”`,
  entities: (removed, added, renamed) =>
    `实体：删除${formatNumber(removed)}个，新增${formatNumber(added)}个，改名${formatNumber(renamed)}个。`,
  narrowed: (names) => `仅列出：${names}。`,
  first: (listed, total) => `共${formatNumber(total)}项，列出前${formatNumber(listed)}项；其余可通过筛选查看。`,
  table: "有变更的论断",
  change: "变更",
  claim: "论断",
  statement: "陈述",
  before: "原陈述",
  evidence: "证据",
  evidenceBefore: "原证据等级",
  entityRemoved: "删除",
  entityAdded: "新增",
  entityChanges: (count) => `${formatNumber(count)}个实体有变更`,
  limits: [
    "数据的变更不等于现实的变化：论断可能在所述之事发生多年后才录入；发现或重读来源时，证据等级也会改变。",
    "数字、来源和备注只记录是否有变，不记录如何变；实体只比较名称。",
  ],
  note: (version, note) => `${version}：${note}`,
  loading: "正在比较两个版本……",
};
