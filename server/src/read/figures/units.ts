/** A unit as texts write it: its base form, by what the number is multiplied, and the kind of figure. */
interface Unit {
  pattern: string;
  unit: string;
  times?: number;
  kind?: "quantity" | "share" | "count";
}

/** Units after a number. The first that fits wins, so longer ones stand first. */
const AFTER: readonly Unit[] = [
  { pattern: "%|％|per ?cent\\b|percent\\b|percentage points?\\b", unit: "%", kind: "share" },
  { pattern: "[ -]?fold\\b|x\\b(?! ?\\d)|times\\b|倍", unit: "times" },
  { pattern: "km/h\\b|kph\\b|kilomet(?:er|re)s (?:per|an) hour\\b|公里/小时|千米/小时", unit: "km/h" },
  { pattern: "short tons?\\b|短吨", unit: "t", times: 0.90718474 },
  { pattern: "long tons?\\b|长吨", unit: "t", times: 1.0160469088 },
  { pattern: "kilotonnes?\\b|kt\\b", unit: "t", times: 1000 },
  { pattern: "(?:metric )?tonn?e?s?\\b|t(?:/yr|/y|pa)?\\b|吨", unit: "t" },
  { pattern: "kilogram(?:me)?s?\\b|kg\\b|公斤|千克", unit: "t", times: 0.001 },
  { pattern: "mega ?watts?\\b|MW\\b|兆瓦", unit: "W", times: 1e6 },
  { pattern: "kilo ?watts?\\b|kW\\b(?!h)|千瓦(?!时)", unit: "W", times: 1000 },
  { pattern: "[ -]?watts?\\b|W\\b|瓦", unit: "W" },
  { pattern: "kWh\\b|千瓦时", unit: "kWh" },
  { pattern: "MPa\\b|megapascals?\\b|兆帕", unit: "MPa" },
  { pattern: "square met(?:er|re)s?\\b|m2\\b|m²|平方米", unit: "m2" },
  { pattern: "hectares?\\b|公顷", unit: "ha" },
  { pattern: "acres?\\b|英亩", unit: "acre" },
  { pattern: "kilomet(?:er|re)s?\\b|km\\b|公里|千米", unit: "m", times: 1000 },
  { pattern: "millimet(?:er|re)s?\\b|mm\\b|毫米", unit: "m", times: 0.001 },
  { pattern: "met(?:er|re)s?\\b|m\\b|米", unit: "m" },
  { pattern: "美元|U\\.?S\\.? dollars?\\b|dollars?\\b|USD\\b", unit: "USD" },
  { pattern: "欧元|euros?\\b|EUR\\b", unit: "EUR" },
  { pattern: "日元|yen\\b|JPY\\b", unit: "JPY" },
  { pattern: "澳元|AUD\\b", unit: "AUD" },
  { pattern: "英镑|pounds?\\b|GBP\\b", unit: "GBP" },
  { pattern: "元|人民币|yuan\\b|renminbi\\b|RMB\\b|CNY\\b", unit: "CNY" },
  { pattern: "patents?\\b|项专利|件专利|专利", unit: "patents", kind: "count" },
  { pattern: "people\\b|workers?\\b|employees\\b|jobs?\\b|staff\\b|人", unit: "people", kind: "count" },
  { pattern: "(?:\\p{L}+[ -]){0,5}?products?\\b|种(?:新)?产品|款(?:新)?产品|种|款", unit: "products", kind: "count" },
  {
    pattern:
      "(?:\\p{L}[\\p{L}\\p{N}-]* ){0,2}?(?:units?|sets|pieces|vehicles?|cars|scooters|motors|magnets)\\b|台|辆|套|件|只",
    unit: "units",
    kind: "count",
  },
  {
    pattern: "(?:\\p{L}[\\p{L}\\p{N}-]* ){0,2}?(?:plants?|factories|mines?|sites?)\\b|座|家工厂",
    unit: "sites",
    kind: "count",
  },
  { pattern: "(?:\\p{L}+ ){0,2}?(?:shares)\\b|股(?!东|权|份)", unit: "shares", kind: "count" },
  {
    pattern: "(?:\\p{L}+ ){0,1}?(?:companies|firms|members|organisations|organizations|producers|makers|groups)\\b|家",
    unit: "organisations",
    kind: "count",
  },
  { pattern: "years?\\b|年(?!产|底|初|末|报)", unit: "years", kind: "count" },
  { pattern: "months?\\b|个月", unit: "years", times: 1 / 12, kind: "count" },
  { pattern: "weeks?\\b|周", unit: "weeks", kind: "count" },
  { pattern: "days?\\b|天", unit: "days", kind: "count" },
];

/** Signs of money before a number. */
const BEFORE: readonly Unit[] = [
  { pattern: "A\\$|AU\\$|AUD ?", unit: "AUD" },
  { pattern: "C\\$|CA\\$|CAD ?", unit: "CAD" },
  { pattern: "US ?\\$|\\$|USD ?", unit: "USD" },
  { pattern: "€|EUR ?", unit: "EUR" },
  { pattern: "£|GBP ?", unit: "GBP" },
  { pattern: "¥|RMB ?|CNY ?", unit: "CNY" },
];

const after = AFTER.map((unit) => ({ ...unit, is: new RegExp(`^[\\s-]{0,2}(?:${unit.pattern})`, "iu") }));
const before = BEFORE.map((unit) => ({ ...unit, is: new RegExp(`(?:^|[^\\p{L}])(${unit.pattern})\\s?$`, "u") }));

/** A unit found beside a number, and how many characters it takes. */
export interface FoundUnit {
  unit: string;
  times: number;
  kind: "quantity" | "share" | "count";
  length: number;
}

/** The unit at the beginning of what follows a number. */
export function unitAfter(text: string): FoundUnit | null {
  for (const { is, unit, times = 1, kind = "quantity" } of after) {
    const match = is.exec(text);
    if (match === null || (match[0] === "X" && !NAMED_TIMES.test(text))) continue;
    return { unit, times, kind, length: match[0].length };
  }
  return null;
}

/** After a number with a capital X, which is otherwise a name such as "10X". */
const NAMED_TIMES = /^X (?:as|more|less|larger|higher|lower|faster|greater|the)\b/;

/** The sign of money at the end of what precedes a number. */
export function unitBefore(text: string): FoundUnit | null {
  for (const { is, unit } of before) {
    const match = is.exec(text);
    if (match !== null) return { unit, times: 1, kind: "quantity", length: (match[1] ?? "").length };
  }
  return null;
}

/** Units of the data set's column `unit`, in the same base forms; null for one that texts do not write. */
export function unitOfColumn(column: string): { unit: string; times: number; isRate: boolean } | null {
  const [base = "", per = ""] = column.split("/");
  const rate = RATES[per];
  if (column === "km/h" || column === "%") return { unit: column, times: 1, isRate: false };
  if (per !== "" && rate === undefined) return null;
  const found = COLUMNS[base] ?? { unit: base, times: 1 };
  return { unit: found.unit, times: found.times * (rate ?? 1), isRate: per !== "" };
}

/** Times in a year. */
export const RATES: Readonly<Record<string, number>> = { yr: 1, month: 12, week: 52, day: 365 };

const COLUMNS: Readonly<Record<string, { unit: string; times: number }>> = {
  kg: { unit: "t", times: 0.001 },
  km: { unit: "m", times: 1000 },
  kW: { unit: "W", times: 1000 },
  factories: { unit: "sites", times: 1 },
};
