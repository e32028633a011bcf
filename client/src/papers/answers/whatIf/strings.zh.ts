import { formatNumber } from "../../../model/words/formatNumber.ts";
import type { Strings } from "./strings.ts";

/** The same in Chinese. */
export const zh: Strings = {
  title: "情景推演",
  lead: "假设某种产品、技术、机构或国家（地区）退出：规定或短缺有何影响记录，记录中谁在使用，可能波及谁，还有谁能生产。",
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
  elements: {
    dysprosium: "镝：氧化物、金属与烧结钕铁硼一并退出",
    terbium: "铽：氧化物、金属与烧结钕铁硼一并退出",
    samarium: "钐：氧化物、金属与钐钴永磁材料一并退出",
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
    table: "在各情景的哪一圈",
    counted: (both, first, second) =>
      `有记录（第一圈或第二圈）：两者皆有${formatNumber(both)}家，仅前者${formatNumber(first)}家，仅后者${formatNumber(second)}家。`,
    inferred: (number) => `另有${formatNumber(number)}家仅在第三圈，属推断。`,
  },
};
