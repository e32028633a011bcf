import { formatNumber } from "../../words/formatNumber.ts";
import type { Strings } from "./strings.ts";

export const zh: Strings = {
  title: "情景推演",
  lead: "若某些机构或整个国家退出，哪些技术、产品和客户会失去最后的研发方、生产方或供应商，还有谁留下。",
  organisations: "移除的机构",
  country: "移除的国家",
  noCountry: "无",
  subsidiaries: "连同其下属机构",
  loading: "正在推算……",
  pickOne:
    "在上方选择机构或国家，即可看到缺少它时失去的全部内容。未选择时，本页列出仅记录到一家生产方或研发方的技术和产品。",
  titleWithout: (what) => `若无${what}`,
  organisationsOf: (country) => `${country}的机构`,
  titleSingle: "仅记录到一家生产方或研发方",
  takenOut: (number) => `移除${formatNumber(number)}家机构。`,
  takenOutOwned: (all, owned) =>
    `移除${formatNumber(all)}家机构，其中${formatNumber(owned)}家因隶属于${all - owned === 1 ? "所选机构" : "其他被移除机构"}。`,
  touched: (taken, touched, lost) =>
    `据现行论断，${taken === 1 ? "该机构" : "这些机构"}研发或生产${formatNumber(touched)}项技术和产品，${lost === 0 ? "均无损失" : `其中${formatNumber(lost)}项有所损失`}。`,
  lostHere: (number, loss) => `${formatNumber(number)}项技术和产品：${loss}。`,
  sectorsLost: (number, whole) =>
    `${formatNumber(number)}个行业需要其中部分内容；${whole === 0 ? "没有一个行业的全部技术和产品合计亦有此损失" : `对其中${formatNumber(whole)}个行业而言，全部技术和产品合计亦有此损失`}。`,
  customersLost: (number) => `留下者的${formatNumber(number)}项供货或依赖关系受到影响。`,
  nothingLost: "在本数据集中，没有任何内容失去最后的研发方、生产方或供应商。",
  nobodyTaken: "本数据集中没有位于该国的机构。",
  singleFound: (number) =>
    `本数据集对${formatNumber(number)}项技术和产品只记录到一家现有生产方或研发方（机构与其子公司视为一家），或许另有他者。所需行业最多者在前。`,
  singleReported: (number) =>
    `其中${formatNumber(number)}项另有他者，最后报道于本数据集五年多以前：列出并注明年份，但不计入。`,
  singleNeeded: (number) =>
    number === 0 ? "其中没有一项为行业所需。" : `其中${formatNumber(number)}项至少有一个行业需要。`,
  cut: "答案因规模所限未能列全：所列内容属实，但并非全部。",
  losses: {
    anywhere: { none: "本数据集中再无他者", disputed: "仅剩有争议的论断" },
    "outside-china": { none: "本数据集中中国境外再无他者", disputed: "中国境外仅剩有争议的论断" },
    "in-china": { none: "本数据集中中国境内再无他者", disputed: "中国境内仅剩有争议的论断" },
  },
  tables: {
    items: "有损失的技术和产品",
    stays: "谁留下",
    sectors: "需要所失内容的行业",
    customers: "由其供货或依赖所失内容者",
    removed: "因隶属关系一并移除者",
    single: "仅记录到一家生产方或研发方",
  },
  columns: {
    what: "技术或产品",
    type: "类型",
    loss: "损失",
    taken: "被移除者",
    left: "留下者",
    reported: "多年前最后报道",
    announced: "计划或拟议者",
    sectors: "所需行业",
    organisation: "机构",
    country: "国家",
    maturity: "成熟度",
    evidence: "证据",
    sector: "行业",
    share: "所失与已知",
    which: "所失内容",
    customer: "受影响者",
    by: "方式",
    supplied: "内容",
    holder: "仅有记录的机构",
    only: "研发方或生产方",
    number: "行业数",
  },
  share: (lost, all) => `${formatNumber(all)}项中的${formatNumber(lost)}项`,
  noneSectors: "无记录",
  supplied: "由其供货",
  depends: "依赖于此",
  limits: {
    notFound: "“本数据集中再无他者”并不意味着不存在：只有收录于本数据集者才可能留下。",
    counted:
      "研发方、生产方和供应商以有效论断计。最后报道于数据集日期五年多以前者列出并注明年份，但不计入。仅属计划或拟议者列出但不计入；已暂停或已结束的不算供货。仅由有争议的论断提及者计入，并另行说明。",
    capacity: "留下者附有成熟度和证据，但不含富余产能：留下并不等于能够替代。",
    sectors: "行业所需，指论断所述应用于该行业者、该行业所依赖者，以及应用于该行业的产品所采用的技术。",
    coverage: (technologies, products) =>
      `覆盖范围：已知有现有研发方的技术${technologies}，已知有现有生产方的产品${products}；其余内容在此无从失去。`,
    of: (part, all) => `${formatNumber(part)}项（共${formatNumber(all)}项）`,
    with: "依有效的隶属论断，下属机构无论层级一并移除。",
    without: "下属机构保留：仅移除所选机构本身。",
    country: "机构所在国指其总部所在地，而非工厂所在地。香港和澳门有各自的代码。",
    china: "由于中国机构全部移除，仅失去中国境内机构的内容不逐一列出，但列出其留下者。",
    group: "机构与其所有者视为一体；政府机构不使其所属企业成为一体。",
  },
};
