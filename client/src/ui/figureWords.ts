import type { Claim } from "@atlas/server/contract";
import { inLanguages } from "./language.ts";

type FigureKinds = Record<NonNullable<Claim["quantity_kind"]>, string>;

const kinds: FigureKinds = {
  actual: "Actual figure",
  capacity: "Capacity",
  planned: "Planned",
  forecast: "Forecast",
  quota: "Quota",
  change: "Change",
  price: "Price",
  minimum: "At least",
  maximum: "At most",
  share: "Share",
};

const kindsZh: FigureKinds = {
  actual: "实际数值",
  capacity: "产能",
  planned: "计划",
  forecast: "预测",
  quota: "配额",
  change: "变动",
  price: "价格",
  minimum: "不低于",
  maximum: "不高于",
  share: "占比",
};

/** What sort of figure it is. */
export const figureKinds = inLanguages(kinds, kindsZh);

/** Units that read better in words; all others are written as they are. */
export const unitWords: Readonly<Record<string, string>> = {
  t: "tonnes",
  "t/yr": "tonnes a year",
  "t/month": "tonnes a month",
  "kg/yr": "kg a year",
  "kg/week": "kg a week",
  "kg/m3": "kg/m³",
  "kJ/m3": "kJ/m³",
  "kWh/yr": "kWh a year",
  L: "litres",
  times: "times",
  "units/yr": "units a year",
  "CNY/t": "CNY a tonne",
  "USD/kg": "USD a kilogram",
};

/** The same in Chinese, where money counts as a unit as well: its name follows the number. */
export const unitWordsZh: Readonly<Record<string, string>> = {
  t: "吨",
  "t/yr": "吨/年",
  "t/month": "吨/月",
  kg: "千克",
  "kg/yr": "千克/年",
  "kg/week": "千克/周",
  "kg/m3": "kg/m³",
  "kJ/m3": "kJ/m³",
  m: "米",
  km: "千米",
  "km/h": "千米/小时",
  mu: "亩",
  L: "升",
  kWh: "千瓦时",
  "kWh/yr": "千瓦时/年",
  W: "瓦",
  kW: "千瓦",
  "kW/kg": "千瓦/千克",
  MPa: "兆帕",
  bar: "巴",
  "%": "%",
  times: "倍",
  CNY: "元人民币",
  USD: "美元",
  EUR: "欧元",
  GBP: "英镑",
  AUD: "澳元",
  CAD: "加元",
  JPY: "日元",
  NOK: "挪威克朗",
  SEK: "瑞典克朗",
  "CNY/t": "元/吨",
  "USD/kg": "美元/千克",
  units: "台（套）",
  "units/yr": "台（套）/年",
  people: "人",
  organisations: "家机构",
  patents: "件专利",
  standards: "项标准",
  products: "种产品",
  factories: "座工厂",
};
