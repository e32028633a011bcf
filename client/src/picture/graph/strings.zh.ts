import type { Facet } from "../../model/address/view/filters.ts";
import { formatDate } from "../../model/words/formatDate.ts";
import { formatNumber } from "../../model/words/formatNumber.ts";
import type { AsOfStrings, FiltersStrings, Strings } from "./strings.ts";

const facets: Record<Facet, string> = {
  types: "类型",
  countries: "国家或地区",
  evidence: "证据",
  predicates: "关系",
  status: "状态",
  maturity: "成熟度",
  publishers: "发布方类别",
};

export const zh: Strings = {
  total: (entities, claims) => `${formatNumber(entities)}个实体 · ${formatNumber(claims)}项论断`,
  totalOf: ([entities, allEntities], [claims, allClaims]) =>
    `${share(entities, allEntities)}个实体 · ${share(claims, allClaims)}项论断`,
  why: "为什么？",
  filters: "筛选",
  filtersOn: (count) => `已启用${formatNumber(count)}项筛选`,
  facets,
  unstated: {
    types: "未注明",
    countries: "未注明或国际机构",
    evidence: "未注明",
    predicates: "未注明",
    status: "未注明",
    maturity: "未注明",
    publishers: "未注明",
  },
  lastReported: "最近见于多年前的来源",
  without: (facet, names) => `${facets[facet]}：不含${names}`,
  only: (facet, names) => `${facets[facet]}：仅${names}`,
  nothing: (facet) => `${facets[facet]}：全部排除`,
  showEvery: (facet) => `重新显示全部${facets[facet]}`,
  asOf: "截至日期",
  asOfChip: (date) => `截至${formatDate(date)}`,
  anyTime: "重新显示全部日期",
  withoutUndated: "不含无日期论断",
  showUndated: "重新显示无日期论断",
  clearFilters: "清除全部筛选",
  openFilters: "筛选视图",
  filterWords: "筛选 类型 国家 地区 证据 关系 成熟度 发布方",
  dimOut: "淡化显示被筛除的内容",
  hideOut: "隐藏被筛除的内容",
  dimWords: "淡化 筛选",
  openTime: "查看截至某一日期的视图",
  timeWords: "截至 日期 时间 播放 年 月",
  filteredOut: "已筛除",
  newSince: (version) => `自${version}以来新增或有变`,
  changedCount: (count) => `${formatNumber(count)}项论断新增或有变`,
  showAgain: (name) => `重新显示${name}`,
  hidden: (count) => `已隐藏${formatNumber(count)}个`,
  linesHidden: (count) => `已隐藏${count}条连线`,
  folded: (count) => `已收起${count}个`,
  bundled: (count) => `${count}个归并组`,
  unbundle: "取消归并",
  bundleOf: (what, who) => `与${who}相连的${what}`,
  isBundle: "归并组",
  showHidden: "显示",
  notShown: (count) => `${formatNumber(count)}个相邻实体未显示`,
  level: (level) => `第${level}级`,
  question: "路径查询",
  untitled: "未命名视图",
  andMore: (names, count) => `${names}等，另有${formatNumber(count)}个`,
  full: (steps, characters) =>
    `未执行此操作，因为视图已满：其地址最多可容纳${formatNumber(steps)}个步骤和${formatNumber(characters)}个字符。请先保存视图，再在新视图中继续。`,
  loading: "正在加载图谱……",
  emptyHint: { before: "请在上方搜索企业、技术或地点，或打开", link: "首页", after: "上的视图。" },
  allHidden: "此视图中的全部内容均已隐藏或筛除。",
  missing: (ids) => `本数据集中没有：${ids.join("、")}。`,
  tooMany: (most) => `仅绘制前${formatNumber(most)}个实体。`,
  placing: (entities) => `正在布局${formatNumber(entities)}个实体……`,
  selectNeighbours: "加选相邻实体",
  several: (count) => `已选中${count}个实体`,
  openAgain: "重新展开",
  openAll: "展开所选实体的相邻实体",
  openGroup: { funders: "展开其资助方", owners: "展开其所有者", made: "展开其产品" },
  groupCount: (fresh, there) => {
    if (fresh === 0) return there === 0 ? "未收录" : "已全部显示";
    return there === 0 ? `${fresh}个` : `${fresh}个 · 已显示${there}个`;
  },
  openCounted: (name, count) => `${name}（${count}）`,
  pathFrom: "从此处查找路径",
  pathTo: "查找通向此处的路径",
  pathBetween: "查找两者之间的路径",
  hide: "隐藏",
  hideOthers: "隐藏其他",
  zoomToSelection: "缩放到所选",
  invert: "反选",
  selectNothing: "取消选择",
  reveal: "显示全部隐藏内容",
};

function share(shown: number, all: number): string {
  return shown === all ? formatNumber(all) : `${formatNumber(shown)}/${formatNumber(all)}`;
}

export const asOfZh: AsOfStrings = {
  bar: "截至日期",
  play: "播放：展示视图的形成过程",
  pause: "暂停",
  slider: "截至",
  field: "截至：年、月或日",
  fieldHint: "年-月",
  fieldFault: "请按2020、2020-03或2020-03-15的格式填写日期。",
  anyTime: "全部日期",
  undated: (count) => `显示${formatNumber(count)}项无日期论断`,
  noDates: "此视图中没有论断注明起始日期。",
};

export const filtersZh: FiltersStrings = {
  close: "关闭筛选",
  mode: "被筛除的内容",
  hide: "隐藏",
  dim: "淡化显示",
  out: (out, all) => `已排除${out}/${all}`,
  find: (facet) => `在${facet}中查找`,
  findHint: "查找……",
  notFound: "没有匹配项。",
  all: "全选",
  none: "全不选",
  allOf: (facet) => `${facet}：全选`,
  noneOf: (facet) => `${facet}：全不选`,
  only: "仅此项",
  onlyThis: (name) => `仅显示${name}`,
};
