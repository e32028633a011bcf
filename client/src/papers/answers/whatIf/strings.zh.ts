import { formatNumber } from "../../../model/words/formatNumber.ts";
import type { Strings, TakenKind } from "./strings.ts";

const using: Record<Exclude<TakenKind, "goods">, string> = {
  thing: "使用它，或制造、使用其下游产品",
  things: "使用它们，或制造、使用其下游产品",
};

function allTheWay(number: number, corroborated: number): string {
  if (corroborated === 0) return "均非全程有多方印证";
  return corroborated === number ? "且全程有多方印证" : `其中${formatNumber(corroborated)}家全程有多方印证`;
}

function withOwn(own: number): string {
  return own === 0 ? "" : `（${formatNumber(own)}家自产其他原料）`;
}

export const zh: Strings = {
  title: "情景推演",
  lead: "假设某种产品、技术、机构或国家（地区）退出：沿着怎样的供应链波及哪些机构，还有谁能生产，证据有多可靠？",
  form: "假设退出的对象",
  takeOut: "假设退出：",
  takeOutSecond: "改为退出：",
  stop: "当地停止什么",
  madeIn: "产自",
  exportedFrom: "出口自",
  add: "产品、技术、机构或国家（地区）",
  subsidiaries: "连同子公司",
  loading: "正在沿供应链推算……",
  titleStops: (what) => `若${what}断供会怎样？`,
  titleDropsOut: (what) => `若${what}退出会怎样？`,
  madeInCountry: (what, country) => `${country}产${what}`,
  exportedFromCountry: (what, country) => `${country}出口的${what}`,
  everythingOf: (country) => `${country}的全部机构和矿产`,
  answer: {
    hit: ({ number, corroborated, own }, of) =>
      number === 0
        ? `未记录到中国境外有机构${using[of]}`
        : `据记录，中国境外有${formatNumber(number)}家机构${using[of]}，${allTheWay(number, corroborated)}${withOwn(own)}`,
    hitByFirm: ({ number, corroborated, direct, own }) => {
      const more = number - direct;
      const first =
        direct === 0
          ? "未记录到中国境外有机构直接从退出者取得货物或依赖它"
          : `据记录，中国境外有${formatNumber(direct)}家机构从退出者取得货物或依赖它`;
      if (more === 0) return direct === 0 ? first : `${first}，${allTheWay(number, corroborated)}`;
      return `${first}；${direct === 0 ? "" : "另"}有${formatNumber(more)}家制造或使用这类货物的下游产品，${allTheWay(number, corroborated)}${withOwn(own)}`;
    },
    others: ({ number, names, commercial, known, side }) => {
      const place = side === "abroad" ? "在中国境外" : "";
      if (number === 0) return `未记录到${side === "abroad" ? "中国境外的" : ""}其他现有生产方`;
      const who = `${place}仍有${formatNumber(number)}家生产`;
      if (names !== null) return `${who}：${names}`;
      if (!known) return `${who}，规模无记录`;
      if (commercial === number) return `${who}，${number === 1 ? "" : "均"}达到商业规模`;
      if (commercial > 0) return `${who}，其中${formatNumber(commercial)}家达到商业规模`;
      return `${who}，${number === 1 ? "" : "均"}未见超过示范规模的记录`;
    },
    coverage: (claims) => `有${formatNumber(claims)}项论断说明由谁生产`,
    withoutOthers: (made, alone, little) =>
      alone === 0
        ? `退出的${formatNumber(made)}项均另有记录到的生产方`
        : `退出的${formatNumber(made)}项中，${formatNumber(alone)}项未记录到其他现有生产方${little === 0 ? "" : little === alone ? "，但数据集对这些均所知甚少" : `，但其中${formatNumber(little)}项数据集所知甚少`}`,
    nothing: "没有记录说明退出者的货物流向何处",
    joint: "；",
    end: "。",
  },
  policy: {
    more: (number) => `另有${formatNumber(number)}项`,
  },
  uncertain: (number, umbrellas) =>
    `另有${formatNumber(number)}个机构或行业，仅记录到${umbrellas}，未说明具体依赖哪一种。`,
  also: (china, sectors) =>
    `中国境内的${[
      ...(china > 0 ? [`${formatNumber(china)}家机构`] : []),
      ...(sectors > 0 ? [`${formatNumber(sectors)}个行业`] : []),
    ].join("和")}也受影响。`.replace(/^中国境内的(?=\d+个行业)/, ""),
  quoted: (name) => `“${name}”`,
  takenOut: (all, owned) => `${formatNumber(all)}家机构退出，其中${formatNumber(owned)}家为子公司。`,
  cut: "答案因规模所限未能列全：所列无误，但并非全部。",
  tables: {
    abroad: (number) => `中国境外受影响的机构：${formatNumber(number)}家`,
    direct: (number) => `从退出者取得货物或依赖它：${formatNumber(number)}家`,
    further: (number) => `制造或使用这类货物的下游产品（不论供货者）：${formatNumber(number)}家`,
    makers: "还有谁生产",
    uncertain: "可能受影响：未记录具体所用",
    sectors: "使用它或其下游产品的行业",
    china: (number) => `中国境内受影响的机构：${formatNumber(number)}家`,
    policies: "涉及它和链条的政策",
    missing: "尚无记录",
  },
  columns: {
    organisation: "机构",
    country: "国家或地区",
    chain: "供应链",
    weakest: "最弱环节",
    thing: "产品或技术",
    maker: "生产方",
    far: "程度",
    evidence: "证据",
    sector: "行业",
    only: "仅记录到",
    or: "也可能是",
    policy: "政策",
    kind: "类别",
    touches: "涉及",
    status: "状态",
    date: "日期",
    gap: "没有论断说明",
    item: "对象",
    organisations: "机构",
    reported: "报道时间",
  },
  sentenceEnd: "。",
  asOf: (date) => `${date}报道`,
  shorter: "。更短但证据较弱：",
  others: (number) => `另外${formatNumber(number)}家`,
  noOther: "未记录到其他现有生产方",
  coverage: (claims) => `关于由谁生产的论断${formatNumber(claims)}项`,
  related: (item, makers) => `${item}项下：${makers}`,
  ownMaterial: (firm, materials) => `${firm}自产${materials}`,
  makersNote: {
    replace: "仍在并不等于能够替代。",
    coverage: (claims, item) => `有${formatNumber(claims)}项论断说明由谁生产${item}。`,
    related: (item, makers) => `${item}项下另记录到：${makers}。`,
  },
  gaps: {
    no_input: "这些机构从何处取得其原料",
    no_maker: "现由谁生产",
    no_maker_abroad: "境外由谁生产",
    no_use: "其去向和用途",
  },
  limits: {
    notFound: "未列出者也可能受影响：“未记录”并不意味着不存在。",
    current:
      "只沿现行论断推算。计划中、已暂停、已结束或多年前最后见于来源的不传递影响；有争议的论断传递影响，并在最弱环节中注明。",
    share: "链条只说明这类货物如此流动，并不说明某机构的货物来自退出者，也不说明会短缺多少、库存能维持多久。",
    exports:
      "仅停止出口：当地机构保留货物，因此既不波及它们，也不波及购买其下游产品的客户；据记录仅来自这些机构的产品不再向下推算。",
    making: "当地不再生产，因此当地用户及其客户也受影响。若只停止出口，请在上方选择“出口自”。",
    headquarters: "机构所在国家或地区指其总部所在地，而非工厂所在地。香港和澳门单独计算。",
    oneCountry: "失去最后一家的推算一次只能针对一个国家或地区。",
    with: "依据现行的隶属论断，子公司无论层级一并退出。",
    without: "子公司保留：仅所选机构本身退出。",
  },
  start: {
    lead: "请在上方添加，或从下列例子开始：",
    examples: {
      dysprosium: "中国停止出口氧化镝",
      northern: "北方稀土",
      magnets: "中国产烧结钕铁硼",
      myanmar: "缅甸及其离子型稀土矿产品",
      samarium: "钐钴永磁材料",
      mp: "MP Materials",
    },
  },
  beside: {
    open: "与另一情景比较",
    title: (one, other) => `情景比较：${one}，或${other}`,
    table: "境外机构分别受哪一情景影响",
    by: "受影响于",
    both: "两者",
    only: (name) => `仅${name}`,
    weakest: (name) => `最弱环节：${name}`,
    counted: (both, first, second) =>
      `境外有${formatNumber(both)}家机构受两者影响，${formatNumber(first)}家仅受前者影响，${formatNumber(second)}家仅受后者影响。`,
  },
};
