import type { Claim } from "@atlas/server/contract";
import { inLanguages } from "./language.ts";

export type FigureKinds = Record<NonNullable<Claim["quantity_kind"]>, string>;

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

export const figureKinds = inLanguages(kinds, async () => (await import("./figureWords.zh.ts")).kindsZh);

const units: Readonly<Record<string, string>> = {
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
  "USD/kg": "USD a kg",
};

/** English units of exactly one: "1 tonne a year". */
export const unitsOfOne: Readonly<Record<string, string>> = {
  t: "tonne",
  "t/yr": "tonne a year",
  "t/month": "tonne a month",
  L: "litre",
  times: "time",
  units: "unit",
  "units/yr": "unit a year",
  people: "person",
  organisations: "organisation",
  patents: "patent",
  standards: "standard",
  products: "product",
  factories: "factory",
};

/** Units that read better in words; others are written as they are. */
export const unitWords = inLanguages(units, async () => (await import("./figureWords.zh.ts")).unitWordsZh);
