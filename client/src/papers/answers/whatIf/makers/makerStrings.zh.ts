import { formatNumber } from "../../../../model/words/formatNumber.ts";
import type { MakerStrings } from "./makerStrings.ts";

/** The same in Chinese. */
export const zh: MakerStrings = {
  makers: "还有谁生产",
  columns: { thing: "产品或技术", maker: "生产方", far: "程度", supplies: "记录中由谁取得", evidence: "证据" },
  planned: "计划",
  amounts: (known, of) =>
    known === 0 ? "均未记录到全年产量或产能" : `${formatNumber(of)}家中有${formatNumber(known)}家记录到全年产量或产能`,
  other: () => "另有其他口径的数字，见下表",
  undated: "无日期",
  asOf: (date) => `最近确认：${date}`,
  disputed: "仅见于有争议的论断",
  others: (number) => `另外${formatNumber(number)}家`,
  noOther: (place) => `未记录到${place}以外的其他现有生产方`,
  coverage: (claims) => `关于由谁生产的论断${formatNumber(claims)}项`,
  related: (item, makers) => `${item}项下：${makers}`,
  note: {
    replace: "仍在并不等于能够替代。",
    amounts: (place, amounts) => `${place}以外：${amounts}。`,
    coverage: (claims, item) => `有${formatNumber(claims)}项论断说明由谁生产${item}。`,
    related: (item, makers) => `${item}项下另记录到：${makers}。`,
  },
  chart: {
    title: (thing) => `还有谁生产：${thing}`,
    unit: (unit, year) => `单位：${unit}${year === "" ? "" : `（已生产：${year}年数据；计划各有年份）`}。`,
    made: "产量",
    capacity: "产能",
    plan: "计划，尚未生产",
    planned: (name, year) => (year === null ? `${name}（计划）` : `${name}（计划于${year}年）`),
    otherScale: (names) => `年份、单位、口径或地点不同，未绘出：${names}。`,
    noAmount: (names) => `以下未记录到年数量：${names}。`,
    heading: "生产方",
  },
};
