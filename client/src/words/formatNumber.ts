import { perLanguage } from "./perLanguage.ts";

const plain = perLanguage((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }));

/** A number with its digits grouped as readers of the interface's language expect it. */
export function formatNumber(value: number): string {
  return plain().format(value);
}
