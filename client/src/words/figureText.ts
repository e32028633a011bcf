import type { Claim } from "@atlas/server/contract";
import { figureKinds, unitsOfOne, unitWords } from "./figureWords.ts";
import { formatNumber } from "./formatNumber.ts";
import { language } from "./language.ts";
import { labelled, withAside } from "./listWords.ts";
import { perLanguage } from "./perLanguage.ts";

const money = new Set(["CNY", "USD", "EUR", "GBP", "AUD", "CAD", "JPY", "NOK", "SEK"]);
/** From here on a number is written in words, so that nobody has to count zeros: Chinese counts in ten thousands. */
const LARGE = { en: 1_000_000, zh: 10_000 };
const large = perLanguage(
  (locale, spoken) =>
    new Intl.NumberFormat(locale, {
      notation: "compact",
      compactDisplay: "long",
      maximumFractionDigits: spoken === "zh" ? 4 : 3,
    }),
);

/** A figure in words. */
export interface FigureWords {
  kind: string;
  /** The number with its unit. */
  amount: string;
  /** What it measures, in the words of the data, which are English. */
  measured: string | null;
  /** All of it but the kind. */
  text: string;
}

/** The figure of a claim: what sort it is, the number with its unit, and what it measures; null where it has none. */
export function figureText(claim: Claim): FigureWords | null {
  const { quantity, unit, quantity_of, quantity_kind } = claim;
  if (quantity === null || unit === null) return null;
  const signed = quantity_kind === "change" && quantity > 0 ? "+" : "";
  const amount = `${signed}${amountText(quantity, unit)}`;
  return {
    kind: quantity_kind === null ? figureKinds.actual : figureKinds[quantity_kind],
    amount,
    measured: quantity_of,
    text: quantity_of === null ? amount : withAside(amount, quantity_of),
  };
}

/** Kinds of figure that need no word: what is reached, and a price, which its unit tells. */
const plainKinds: ReadonlySet<Claim["quantity_kind"]> = new Set(["actual", "capacity", "price"]);

/** A text of a figure with its kind before it where it would else be taken for reached: "Planned: 60,000 tonnes a year". */
export function withKind({ quantity_kind }: Claim, text: string): string {
  const isPlain = quantity_kind === null || plainKinds.has(quantity_kind);
  return isPlain ? text : labelled(figureKinds[quantity_kind], text);
}

/** A share in per cent, to the precision given. */
export function shareText(share_pct: number): string {
  return `${formatNumber(share_pct)}%`;
}

/** A unit in words, to say in what figures are counted. */
export function unitText(unit: string): string {
  return unitWords[unit] ?? unit;
}

function amountText(quantity: number, unit: string): string {
  if (language() === "zh") {
    const word = unitWords[unit];
    return word === undefined ? `${numberText(quantity)} ${unit}` : numberText(quantity) + word;
  }
  const words = (Math.abs(quantity) === 1 ? unitsOfOne[unit] : undefined) ?? unitText(unit);
  // The currency comes first, also in prices: "CNY 26,834 a tonne".
  const [currency = ""] = unit.split("/");
  if (money.has(currency)) return `${currency} ${numberText(quantity)}${words.slice(currency.length)}`;
  return unit === "%" ? `${numberText(quantity)}%` : `${numberText(quantity)} ${words}`;
}

/** Minus signs as printers set them. */
function numberText(quantity: number): string {
  const text = Math.abs(quantity) >= LARGE[language()] ? large().format(quantity) : formatNumber(quantity);
  return text.replace("-", "\u2212");
}
