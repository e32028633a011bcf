const regionNames = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
const languageNames = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** Whether a text is a country code of ISO 3166-1 alpha-2, or EU; withdrawn and alias codes such as UK are not. */
export function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || code === "ZZ") return false;
  return regionNames.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code;
}

/** Whether a text is a language code of ISO 639-1. */
export function isLanguage(code: string): boolean {
  if (!/^[a-z]{2}$/.test(code)) return false;
  return languageNames.of(code) !== undefined && new Intl.Locale(code).language === code;
}
