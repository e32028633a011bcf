import type { Claim } from "@atlas/server/contract";

/** What sort of figure it is. */
export const figureKinds: Record<NonNullable<Claim["quantity_kind"]>, string> = {
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
