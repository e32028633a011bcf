import { perLanguage } from "./perLanguage.ts";

const plain = perLanguage((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }));

/** A number grouped for the language of the interface. */
export function formatNumber(value: number): string {
  return plain().format(value);
}
