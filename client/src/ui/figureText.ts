import type { Claim } from "@atlas/server/contract";
import { figureKinds, unitWords } from "./figureWords.ts";

const money = new Set(["CNY", "USD", "EUR", "GBP", "AUD", "CAD", "JPY", "NOK", "SEK"]);
const plain = new Intl.NumberFormat("en", { maximumFractionDigits: 6 });
const large = new Intl.NumberFormat("en", { notation: "compact", compactDisplay: "long", maximumFractionDigits: 3 });
const MILLION = 1_000_000;

/** The figure of a claim: what sort it is, and the number with its unit and what it measures; null where it has none. */
export function figureText(claim: Claim): { kind: string; text: string } | null {
  const { quantity, unit, quantity_of, quantity_kind } = claim;
  if (quantity === null || unit === null) return null;
  const signed = quantity_kind === "change" && quantity > 0 ? "+" : "";
  const amount = `${signed}${amountText(quantity, unit)}`;
  return {
    kind: quantity_kind === null ? figureKinds.actual : figureKinds[quantity_kind],
    text: quantity_of === null ? amount : `${amount} (${quantity_of})`,
  };
}

/** A share in per cent, to the precision given. */
export function shareText(share_pct: number): string {
  return `${plain.format(share_pct)}%`;
}

function amountText(quantity: number, unit: string): string {
  if (money.has(unit)) return `${unit} ${numberText(quantity)}`;
  if (unit === "%") return `${numberText(quantity)}%`;
  return `${numberText(quantity)} ${unitWords[unit] ?? unit}`;
}

/** Millions and more in words, so that nobody has to count zeros; minus signs as printers set them. */
function numberText(quantity: number): string {
  const format = Math.abs(quantity) >= MILLION ? large : plain;
  return format.format(quantity).replace("-", "\u2212");
}
