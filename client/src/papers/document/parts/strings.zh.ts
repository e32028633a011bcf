import { asSentence } from "../../../model/words/asSentence.ts";
import { formatNumber } from "../../../model/words/formatNumber.ts";
import type { EvidenceStrings, MethodStrings, Strings } from "./strings.ts";

export const analysisZh: Strings = {
  wholeAnswer: "完整答案",
  claims: "论断编号",
  notes: "注释",
  unnoted: (count) => `${formatNumber(count)}项论断`,
  limits: "此答案不能说明什么：",
  limit: (text) => `此答案不能说明什么：${text}`,
  answeredAt: "答案地址：",
  firstRows: (shown, all) => `仅列出${formatNumber(all)}行中的前${formatNumber(shown)}行。`,
  rowsBehind: (shown, all) =>
    shown === 0
      ? `共${formatNumber(all)}行，全表见文末。`
      : `仅列出${formatNumber(all)}行中的前${formatNumber(shown)}行，其余见文末。`,
  furtherRows: (caption, shown, all) =>
    shown === 0
      ? caption
      : `${caption}${/[？！]$/.test(caption) ? "" : "："}第${formatNumber(shown + 1)}至${formatNumber(all)}行`,
  andMore: (count, after) => (after ? `，另有${formatNumber(count)}项` : `${formatNumber(count)}项未绘出`),
  chart: (title) => `图表：${asSentence(title)}`,
  chartCaption: (title, sentence, dataset) => `${asSentence(title)}${sentence}数据：${dataset}。`,
  bars: (bars) => `各条形的数值：${bars}。`,
  chartTables: "数据见下方的表格。",
  ownOf: (own, all) => (own === all ? "自有数据" : `${formatNumber(all)}项中${formatNumber(own)}项为自有数据`),
  ownAmong: (own, all, mark) => `所依据的${formatNumber(all)}项论断中，${formatNumber(own)}项为${mark}，不属于数据集。`,
  listed: "、",
};

export const evidenceZh: EvidenceStrings = {
  annexTitle: "发布方、缺漏与待复核",
  mixCaption: "论断按证据等级的分布。",
  grade: "证据",
  meaning: "含义",
  count: "论断",
  part: "占比",
  selfReported: "自述的论断",
  publishers: "引用最多的发布方",
  publishersText: (sources, publishers, first, part) =>
    `这些论断引用${formatNumber(publishers)}家发布方的${formatNumber(sources)}条来源。引用最多的是${first}，单独或与其他发布方一起被${part}的论断引用（支持或质疑）。`,
  publishersCaption: "发布方，按引用（支持或质疑）的论断数排列。",
  publisher: "发布方",
  sources: "来源",
  claims: "论断",
  ofClaims: "占论断比例",
  due: "待复核的论断",
  dueOn: (day, due, all) =>
    `在${day}（本简报制作之日），${formatNumber(all)}项论断中有${formatNumber(due)}项待复核：数据集中没有比尾注所列更新的来源。`,
  nothingDue: (day, all) =>
    `在${day}（本简报制作之日），${formatNumber(all)}项论断均无须复核：没有已过期的计划、暂停或目标，也没有最新来源已逾两年的数值。`,
  dueKinds: {
    suspension: (count) => `${formatNumber(count)}项暂停期已满`,
    plan: (count) => `${formatNumber(count)}项计划日期已过，或未列日期且已逾两年`,
    target: (count) => `${formatNumber(count)}项论断所列日期已过`,
    figure: (count) => `${formatNumber(count)}项持股比例或数值已逾两年`,
  },
  coverage: "视图未包括的内容",
  beyond: (count, all, most) =>
    `所示${formatNumber(all)}个实体中，有${formatNumber(count)}个在数据集中还有未列入视图的相邻实体${most === "" ? "" : `，其中最多的是${most}`}。`,
  beyondOf: (name, hidden, all) => `${name}（${formatNumber(all)}个中的${formatNumber(hidden)}个）`,
  nothingBeyond: "数据集中与所示实体相邻的实体均已列入视图。",
  noFilters: "未启用筛选。",
  unbundled: "画布上归并为一个图形的实体，在此逐一列出和绘制，使每项论断都有自己的编号。",
  notFound: "未找到的内容",
  notFoundNote: "“未找到”仅指本数据集中没有，并不表示不存在，也不表示没有来源提及。",
  undated: (count, all) => `${formatNumber(all)}项论断中有${formatNumber(count)}项没有日期`,
  noShare: (count, all) => `${formatNumber(all)}项股权论断中有${formatNumber(count)}项未注明持股比例`,
  noUnit: (count) => `${formatNumber(count)}个数值没有单位`,
  noMaturity: (count, all) => `${formatNumber(all)}项研发论断中有${formatNumber(count)}项未注明成熟度`,
  undatedSources: (count, all) => `${formatNumber(all)}条来源中有${formatNumber(count)}条日期不详。`,
  lonely: (names) => `视图中没有涉及${names}的论断。`,
  oneSided: (count, all) => `${formatNumber(all)}项论断中有${formatNumber(count)}项没有独立发声方支持`,
  allFound: "每项论断应有的日期、数值和独立发声方支持均无缺漏。",
  numbersStart: "：",
};

export const methodZh: MethodStrings = {
  title: "方法",
  claim:
    "论断是两个实体之间的一条有方向的关系，以一句话表述，并附有其所依据的公开来源。本文件只呈现论断及其依据，不作任何引申。",
  grading:
    "证据等级由来源按同一规则计算得出，从不人工填写。计数的是独立发声方。以下来源不计入：经复核并不载明该论断的；为论断任何一方（或其所有者、子公司）的说法，或发布方由其控制的；未注明说话人的企业网页或新闻稿；官方媒体谈本国机构、企业或政策的（地址、所有权等登记事实除外）。转述他人的来源，按被转述者计。百科、聚合平台、博客和不明发布方可靠性较弱：只在没有较可靠的发布方时计入，且合计只算一家。经核查发现仅转述同一利益相关方、或来源可靠性较弱的论断，最高只评为单一来源。",
  dates: "日期精度以来源所载为准。金额未作换算，也未剔除物价因素。",
};
