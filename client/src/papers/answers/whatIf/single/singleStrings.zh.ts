import { formatNumber } from "../../../../model/words/formatNumber.ts";
import type { SingleStrings } from "./singleStrings.ts";

/** The same in Chinese. */
export const zh: SingleStrings = {
  title: "仅记录到一家生产方或研发方",
  found: (number) =>
    `对${formatNumber(number)}项技术和产品，本数据集仅记录到一家现有生产方或研发方，且有可计入的来源（机构与其子公司计为一家）。可能还有其他机构。需要它的行业最多的在前。`,
  reported: (number) =>
    `其中${formatNumber(number)}项另有机构，但仅见于本数据集五年以前的来源：列出并注明年份，但不计入。`,
  needed: (number) =>
    number === 0
      ? "据现有记录，其中没有一项为行业所需。"
      : `据现有记录，其中${formatNumber(number)}项至少有一个行业需要。`,
  groups: {
    alone: (number) => `仅记录到一家：${formatNumber(number)}项`,
    little: (number) => `关于由谁生产的论断不足三项：${formatNumber(number)}项`,
    related: (number) => `相关技术或产品项下另有记录：${formatNumber(number)}项`,
  },
  grouped: (alone, little, related) =>
    `其中${formatNumber(alone)}项有三项以上论断；${formatNumber(little)}项论断更少，本数据集所知有限；${formatNumber(related)}项在相关技术或产品项下另有记录，均已注明。`,
  columns: {
    what: "技术或产品",
    holder: "有记录的唯一机构",
    country: "国家或地区",
    only: "研发方或生产方",
    reported: "仅见于多年前来源的机构",
    evidence: "证据",
    sectors: "哪些行业需要",
    claims: "关于由谁生产的论断",
    known: "已知生产方（含以往、计划中和有争议的）",
    under: "另有记录于",
  },
  under: (item, makers) => `${item}（${makers}）`,
  noneSectors: "无记录",
  limits: {
    notFound: "“仅记录到一家”并不意味着只有一家：只考虑本数据集收录的机构。",
    counted:
      "研发方和生产方以现行论断计；仅由利益相关方或可靠性较弱的来源提及的不列入。仅见于本数据集五年以前来源的机构列出并注明年份，但不计入；仅为计划中或拟议中的也不计入。已暂停或已结束的不算供货。",
    group: "机构与其所有者合并视为一家；但不因同属一个政府机构就把各企业合并视为一家。",
  },
};
