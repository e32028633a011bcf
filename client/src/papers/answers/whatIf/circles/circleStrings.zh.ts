import { formatNumber } from "../../../../model/words/formatNumber.ts";
import type { CircleStrings } from "./circleStrings.ts";

const firms = (number: number) => `${formatNumber(number)}家机构`;
const withSpared = (number: number, spared: number) =>
  firms(number - spared) + (spared === 0 ? "" : `，另有${formatNumber(spared)}家据报道不短缺`);

/** The same in Chinese. */
export const zh: CircleStrings = {
  names: { 1: "第一圈：有记录的影响", 2: "第二圈：有记录的使用者", 3: "第三圈：可能波及（推断）" },
  short: { 1: "有记录的影响", 2: "有记录的使用者", 3: "推断" },
  filters: {
    country: "机构与行业，含记录与推断，按国家或地区",
    circle: "各圈的机构与行业，不分境内外",
    noCountry: "国别未记录",
  },
  tables: {
    effects: (number, spared, place) => `第一圈：${place}以外有记录的影响，${withSpared(number, spared)}`,
    effectsApart: "第一圈另列：行业与境内机构",
    users: (number, place) => `第二圈：${place}以外有记录的使用者，${firms(number)}`,
    usersApart: "第二圈另列：行业与境内机构",
    usersOld: "第二圈不计入：计划中、已结束、多年前最后见于来源或无日期",
    reached: (number, place) => `第三圈：${place}以外可能波及（推断），${firms(number)}`,
    asked: (number) => `第三圈另列：会被要求多供（推断），${firms(number)}`,
    uncertain: "第三圈另列：未记录具体所用",
    reachedApart: "第三圈另列：行业与境内机构（推断）",
  },
  leads: {
    effects: "来源所说的规定或短缺对某一方的影响。一项规定不只涉及这些货物。",
    users: "据记录购买或依赖它的机构。论断也可能列有其他来源地。",
    reached: (what) =>
      `推断。${what}一类货物如此流动，这些机构制造或使用其下游产品。没有论断说明它们的产品含有它，或来自退出者。`,
    asked: "推断。这些机构自己开采或生产它，或生产同一产品的其他原料。",
    uncertain: (_, umbrellas) => `推断。这些机构仅记录到${umbrellas}，未说明具体所用。`,
  },
  effects: {
    stopped: "停产",
    cut: "削减",
    short: "短缺或延迟",
    worried: "担忧",
    costs: "涨价",
    "not-short": "不短缺",
    licensed: "获许可",
    excluded: "被拒或列入名单",
    helped: "受助",
    bound: "受约束",
    other: "其他",
  },
  marks: {
    stopped: "产出或计划停止、削减",
    excluded: "被拒或列入名单",
    short: "短缺、延迟、涨价或担忧",
    spared: "据报道不短缺",
    licensed: "获许可",
  },
  columns: {
    country: "国家或地区",
    organisation: "机构",
    who: "机构或行业",
    effect: "来源所述",
    day: "时间",
    rule: "规定",
    confirmed: "最近确认",
    evidence: "证据",
    relation: "记录内容",
    standing: "现况",
    good: "经由",
    chain: "供应链",
    weakest: "途中最弱论断",
    own: "自有来源",
    only: "仅记录到",
    or: "也可能是",
  },
  noRule: "未指明规定",
  noDay: "无日期",
  supplied: (about, supplier) => `${about === "" ? "货物" : about}，来自${supplier}`,
  depends: (what) => `依赖${what}`,
  from: (place) => `，来自${place}`,
  fromNobody: "；从谁处取得未记录",
  mines: (place) => `开采${place}`,
  makes: (thing) => `生产${thing}`,
  shorter: "。更短但证据较弱：",
  quoted: (name) => `“${name}”`,
  picture: {
    title: "三圈：涉及谁",
    sentence: (one, spared, two, three, place) =>
      `${place}以外：有记录的影响${withSpared(one, spared)}；有记录的使用者${formatNumber(two)}家；推断${formatNumber(three)}家。行为圈，列为国家或地区。`,
    links: "名称通往其论断。",
    counts: firms,
    spared: (number) => `另有${formatNumber(number)}家不短缺`,
    texts: {
      1: "来源所述的影响。",
      2: "购买或依赖它。",
      3: "推断。这类货物如此流动；没有论断说明其货物来自退出者。",
    },
    elsewhere: "其他",
    none: "无记录",
    noneInferred: "无",
    more: (number) => `另${formatNumber(number)}家`,
  },
};
