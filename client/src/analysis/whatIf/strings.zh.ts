import { formatNumber } from "../../words/formatNumber.ts";
import type { Strings } from "./strings.ts";

export const zh: Strings = {
  title: "情景推演",
  lead: "若某些机构或整个国家（地区）退出，哪些技术、产品和客户会失去有记录的最后一家研发方、生产方或供应商，还有哪些机构仍在。",
  organisations: "退出的机构",
  country: "退出的国家或地区",
  noCountry: "无",
  subsidiaries: "连同其子公司",
  loading: "正在推算……",
  pickOne:
    "在上方选择机构、国家或地区，即可看到缺少它会失去的技术、产品和供应关系。未选择时，本页列出仅记录到一家生产方或研发方的技术和产品。",
  titleWithout: (what) => `若无${what}`,
  organisationsOf: (country) => `${country}的机构`,
  titleSingle: "仅记录到一家生产方或研发方",
  takenOut: (number) => `${formatNumber(number)}家机构退出。`,
  takenOutOwned: (all, owned) =>
    `${formatNumber(all)}家机构退出，其中${formatNumber(owned)}家因是${all - owned === 1 ? "所选机构" : "其他退出机构"}的子公司。`,
  touched: (taken, touched, lost) =>
    `据现行论断，${taken === 1 ? "该机构" : "这些机构"}研发或生产${formatNumber(touched)}项技术和产品，${lost === 0 ? "均未出现缺口" : `其中${formatNumber(lost)}项在境内、境外或全部失去有记录的最后一家，或仅剩有争议的论断所提及的机构`}。`,
  lostHere: (number, loss) => `${formatNumber(number)}项技术和产品：${loss}。`,
  sectorsLost: (number, whole) =>
    `${formatNumber(number)}个行业需要其中的部分技术或产品；${whole === 0 ? "没有一个行业所需的全部技术和产品都出现这样的缺口" : `其中${formatNumber(whole)}个行业所需的全部技术和产品都出现这样的缺口`}。`,
  customersLost: (number) => `其余机构的${formatNumber(number)}项供货或依赖关系受到影响。`,
  nothingLost: "在本数据集中，没有技术、产品或客户失去有记录的最后一家研发方、生产方或供应商。",
  nobodyTaken: "本数据集中没有总部位于该国家或地区的机构。",
  singleFound: (number) =>
    `对${formatNumber(number)}项技术和产品，本数据集仅记录到一家现有生产方或研发方（机构与其子公司计为一家）。可能还有其他机构。需要它的行业最多的在前。`,
  singleReported: (number) =>
    `其中${formatNumber(number)}项另有机构，但仅见于本数据集五年以前的来源：列出并注明年份，但不计入。`,
  singleNeeded: (number) =>
    number === 0
      ? "据现有记录，其中没有一项为行业所需。"
      : `据现有记录，其中${formatNumber(number)}项至少有一个行业需要。`,
  cut: "答案因规模所限未能列全：所列无误，但并非全部。",
  losses: {
    anywhere: { none: "未记录到其他机构", disputed: "其他机构仅见于有争议的论断" },
    "outside-china": { none: "未记录到其他境外机构", disputed: "其他境外机构仅见于有争议的论断" },
    "in-china": { none: "未记录到其他境内机构", disputed: "其他境内机构仅见于有争议的论断" },
  },
  tables: {
    items: "出现缺口的技术和产品",
    stays: "仍在的机构",
    sectors: "受缺口影响的行业",
    customers: "由其供货或受缺口影响的机构",
    removed: "一并退出的子公司",
    single: "仅记录到一家生产方或研发方",
  },
  columns: {
    what: "技术或产品",
    type: "类型",
    loss: "缺口",
    taken: "退出的机构",
    left: "仍在的机构",
    reported: "仅见于多年前来源的机构",
    announced: "计划中或拟议中的机构",
    sectors: "哪些行业需要",
    organisation: "机构",
    country: "国家或地区",
    maturity: "成熟度",
    evidence: "证据",
    sector: "行业",
    share: "缺失/已知",
    which: "缺失的技术或产品",
    customer: "受影响的机构",
    by: "方式",
    supplied: "内容",
    holder: "有记录的唯一机构",
    only: "研发方或生产方",
    number: "行业数",
  },
  share: (lost, all) => `${formatNumber(all)}项中的${formatNumber(lost)}项`,
  noneSectors: "无记录",
  supplied: "由其供货",
  depends: "依赖于此",
  limits: {
    notFound: "“未记录到其他机构”并不意味着不存在：只考虑本数据集收录的机构。",
    counted:
      "研发方、生产方和供应商以现行论断计。仅见于本数据集五年以前来源的机构列出并注明年份，但不计入；仅为计划中或拟议中的也列出而不计入。已暂停或已结束的不算供货。仅由有争议的论断提及的计入，并另行说明。",
    capacity: "仍在的机构附有成熟度和证据，但没有富余产能数据：仍在并不等于能够替代。",
    sectors: "行业所需，指论断所载应用于该行业的技术和产品、该行业依赖的对象，以及应用于该行业的产品所采用的技术。",
    coverage: (technologies, products) =>
      `覆盖范围：已知当前研发方的技术${technologies}，已知当前生产方的产品${products}；其余技术和产品没有相应记录，此处不作推算。`,
    of: (part, all) => `${formatNumber(part)}项（共${formatNumber(all)}项）`,
    with: "依据现行的隶属论断，子公司无论层级一并退出。",
    without: "子公司保留：仅所选机构本身退出。",
    country: "机构所在国家或地区指其总部所在地，而非工厂所在地。香港和澳门在本数据集中使用单独的地区代码。",
    china: "由于中国机构已全部退出，只缺境内机构的技术和产品不再列出；仍在的机构照列。",
    group: "机构与其所有者合并视为一家；但不因同属一个政府机构就把各企业合并视为一家。",
  },
};
