import type { Claim } from "@atlas/server/contract";
import { columnValues } from "@atlas/server/vocabulary";
import { figureWord, withMark } from "../claim/statement.ts";
import { figureKinds, unitsOfOne, unitWords } from "./figureWords.ts";
import { formatDate } from "./formatDate.ts";
import { formatNumber } from "./formatNumber.ts";
import { language, perLanguage } from "./language.ts";
import { labelled, listParts, withAside } from "./listWords.ts";
import { readableWord } from "./readableWord.ts";

const money: ReadonlySet<string> = new Set(columnValues.currency);
/** From here on numbers are written in words, to spare counting zeros; Chinese counts in ten thousands. */
const LARGE = { en: 1_000_000, zh: 10_000 };
const large = perLanguage(
  (locale, spoken) =>
    new Intl.NumberFormat(locale, {
      notation: "compact",
      compactDisplay: "long",
      maximumFractionDigits: spoken === "zh" ? 4 : 3,
    }),
);

export interface FigureWords {
  kind: string;
  /** The number with its unit and, if it is somebody's word, with the mark of that. */
  amount: string;
  /** The thing measured, in the English words of the data, without what the kind says. */
  measured: string | null;
  /** Everything but the kind. */
  text: string;
}

/**
 * The figure of a claim: kind, number with unit, and what it measures; null if it has none. What stands beside "Capacity"
 * is not called a capacity again; with "some", only what `withKind` labels has its kind beside it.
 */
export function figureText(claim: Claim, labelled: "all" | "some" = "all"): FigureWords | null {
  const { quantity, unit, quantity_of, quantity_kind } = claim;
  if (quantity === null || unit === null) return null;
  const isLabelled = labelled === "all" || !plainKinds.has(quantity_kind);
  const measured = isLabelled && quantity_of !== null ? withoutKind(quantity_of, quantity_kind) : quantity_of;
  const signed = quantity_kind === "change" && quantity > 0 ? "+" : "";
  const amount = withMark(`${signed}${amountText(quantity, unit)}`, figureWord(claim, quantity));
  return {
    kind: quantity_kind === null ? figureKinds.actual : figureKinds[quantity_kind],
    amount,
    measured,
    text: measured === null ? amount : withAside(amount, measured),
  };
}

/** "NdFeB magnets at Shin-Etsu" for "capacity of NdFeB magnets at Shin-Etsu", "steel at SSAB" for "steel at SSAB, planned". */
function withoutKind(measured: string, kind: Claim["quantity_kind"]): string {
  const [start, end] = [`${kind} of `, `, ${kind}`];
  const rest = measured.startsWith(start) ? measured.slice(start.length) : measured;
  return rest.endsWith(end) ? rest.slice(0, -end.length) : rest;
}

/** Kinds that need no label: actual figures, and prices, whose unit tells. */
const plainKinds: ReadonlySet<Claim["quantity_kind"]> = new Set(["actual", "capacity", "price"]);

/** A figure with its kind in front, unless it is an actual one: "Planned: 60,000 tonnes a year". */
export function withKind({ quantity_kind }: Claim, text: string): string {
  const isPlain = quantity_kind === null || plainKinds.has(quantity_kind);
  return isPlain ? text : labelled(figureKinds[quantity_kind], text);
}

/** The year of a figure: the end of its period, or its start; of a capacity, the year in which it was confirmed. */
export function figureYear({ quantity_kind, since, until, confirmed }: Claim): string {
  const day = quantity_kind === "capacity" ? (confirmed ?? since) : (until ?? since ?? confirmed);
  return (day ?? "").slice(0, 4);
}

/** A figure followed by its year, if that is known and the text does not name it. */
export function withYear(claim: Claim, text: string): string {
  const year = figureYear(claim);
  return year === "" || text.includes(year) ? text : listParts([text, formatDate(year)]);
}

/** The share that a claim names, marked if it is somebody's word: "62% [Baogang Group's word]"; null if it names none. */
export function heldShare(claim: Claim, markOf = (word: string) => word): string | null {
  const { share_pct } = claim;
  if (share_pct === null) return null;
  const word = figureWord(claim, share_pct);
  return withMark(shareText(share_pct), word && markOf(word));
}

/** A share in per cent, at the given precision. */
export function shareText(share_pct: number): string {
  return `${formatNumber(share_pct)}%`;
}

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

/** A sum of money: "at most USD 10 billion". */
export function moneyText(amount: number, currency: string, kind: Claim["money_kind"]): string {
  return withAmountKind(amountText(amount, currency), kind);
}

const short = perLanguage((_, spoken) => {
  const digits = { notation: "compact", minimumFractionDigits: 0, maximumFractionDigits: 2 } as const;
  return (currency: string) =>
    // British English has a small m for millions, and tells the dollars of countries apart.
    spoken === "zh"
      ? new Intl.NumberFormat("zh-CN", { ...digits, style: "currency", currency, currencyDisplay: "name" })
      : new Intl.NumberFormat("en-GB", { ...digits, style: "currency", currency });
});

/** The same in few letters, for a line: "at most US$10bn". */
export function shortMoneyText(amount: number, currency: string, kind: Claim["money_kind"]): string {
  return withAmountKind(short()(currency).format(amount), kind);
}

function withAmountKind(text: string, kind: Claim["money_kind"]): string {
  if (kind === null) return text;
  const word = kind === "about" ? readableWord(kind) : figureKinds[kind].toLowerCase();
  return language() === "zh" ? `${word}${text}` : `${word} ${text}`;
}

/** With a typographic minus sign. */
function numberText(quantity: number): string {
  const text = Math.abs(quantity) >= LARGE[language()] ? large().format(quantity) : formatNumber(quantity);
  return text.replace("-", "\u2212");
}
