import { columnValues } from "./vocabulary.ts";

export type Unit = (typeof columnValues.unit)[number];

/** A unit of the data, and how many of it one of the typed unit is: a thousand tonnes for "kt". */
export interface TypedUnit {
  unit: Unit;
  scale: number;
}

/** Units as people write them in English, German, French and Chinese, without the time that they are for. */
const words: readonly [unit: string, pattern: RegExp, scale?: number][] = [
  ["t", /^(?:t|to|tonnes?|(?:metric )?tons?|tonnen|吨|公吨)$/i],
  ["t", /^(?:kt|kilotonnes?|kilotonnen)$/i, 1e3],
  ["t", /^(?:万吨|萬噸)$/, 1e4],
  ["kg", /^(?:kg|kgs|kilos?|kilograms?|kilogrammes?|kilogramm|公斤|千克)$/i],
  ["%", /^(?:%|percent|per cent|pct|prozent|pour ?cent|百分之)$/i],
  ["USD", /^(?:usd|us\$|\$|us[- ]dollars?|dollars?|dollar us|美元|美金)$/i],
  ["EUR", /^(?:eur|euros?|€|欧元)$/i],
  ["GBP", /^(?:gbp|£|pounds?(?: sterling)?|英镑)$/i],
  ["AUD", /^(?:aud|a\$|au\$|澳元)$/i],
  ["CAD", /^(?:cad|c\$|ca\$|加元)$/i],
  ["JPY", /^(?:jpy|yen|日元)$/i],
  ["CNY", /^(?:cny|rmb|yuan|元|元人民币|人民币)$/i],
  ["CNY/t", /^(?:yuan\/t|rmb\/t|元\/吨)$/i],
  ["USD/kg", /^(?:\$\/kg|us\$\/kg|美元\/(?:公斤|千克))$/i],
  ["mu", /^亩$/],
  ["m", /^米$/],
  ["km", /^(?:kilomet(?:re|er)s?|kilometer|公里|千米)$/i],
  ["km/h", /^(?:公里|千米)\/小时$/],
  ["L", /^升$/],
  ["kWh", /^(?:度|千瓦时)$/],
  ["W", /^瓦$/],
  ["kW", /^千瓦$/],
  ["kW/kg", /^千瓦\/(?:公斤|千克)$/],
  ["MPa", /^兆帕$/],
  ["bar", /^巴$/],
  ["times", /^(?:x|fold|倍|mal)$/i],
  ["units", /^(?:stück|stk\.?|pieces?|pcs|unités?|pièces?|[个台套件])$/i],
  ["people", /^(?:employees|mitarbeiter|personnes|salariés|人)$/i],
  ["organisations", /^(?:firms|companies|firmen|家|家机构)$/i],
  ["patents", /^(?:patente|brevets|件专利|项专利)$/i],
  ["standards", /^项标准$/],
  ["products", /^种产品$/],
  ["factories", /^座工厂$/],
];

const times: readonly [time: string, pattern: RegExp][] = [
  ["yr", /\s*(?:\/|per|pro|par|a|an|each|im|每|一)?\s*(?:years?|yr|annum|annually|a|y|jahr|jährlich|an|année|年)$/i],
  ["month", /\s*(?:\/|per|pro|par|a|each|im|每|一)?\s*(?:months?|monat|mois|月)$/i],
  ["week", /\s*(?:\/|per|pro|par|a|each|每|一)?\s*(?:weeks?|woche|semaine|周)$/i],
];
/** Abbreviations that join unit and time. */
const joined: Readonly<Record<string, string>> = { tpa: "t/yr", tpy: "t/yr", jato: "t/yr", mtpa: "", ktpa: "kt/yr" };

/** The unit that a text names: "t/a", "tonnes per year", "Tonnen pro Jahr", "tonnes/an" and "吨/年" are one. Null if it is none. */
export function typedUnit(text: string): TypedUnit | null {
  const typed = text.normalize("NFKC").trim().replace(/\s+/g, " ");
  const written = joined[typed.toLowerCase()] ?? typed;
  const base = baseOf(written);
  if (base !== null) return base;
  for (const [time, pattern] of times) {
    const of = written.replace(pattern, "");
    const each = of === written ? null : baseOf(of.replace(/\s*\/$/, ""));
    const unit = columnValues.unit.find((one) => one === `${each?.unit}/${time}`);
    if (each !== null && unit !== undefined) return { unit, scale: each.scale };
  }
  return null;
}

function baseOf(word: string): TypedUnit | null {
  const lower = word.toLowerCase();
  const same =
    columnValues.unit.find((one) => one === word) ?? columnValues.unit.find((one) => one.toLowerCase() === lower);
  if (same !== undefined) return { unit: same, scale: 1 };
  const [unit, , scale = 1] = words.find(([, pattern]) => pattern.test(word)) ?? [];
  const known = columnValues.unit.find((one) => one === unit);
  return known === undefined ? null : { unit: known, scale };
}
