/** The one rule which codes name a country, the same for data, questions and the fields of the client. It imports nothing. */

const regionNames = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/** Codes that have a name and are no country: pseudo-locales, groups of countries, and the unknown region. */
const NO_COUNTRY: ReadonlySet<string> = new Set(["XA", "XB", "QO", "EZ", "UN", "ZZ"]);

/** What is said of a code that names none. */
export const COUNTRY_EXPECTED = "expected a country code such as US";

/** Whether a text is a country code of ISO 3166-1 alpha-2, or EU; withdrawn and alias codes such as DD and UK are not. */
export function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || NO_COUNTRY.has(code)) return false;
  return regionNames.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code;
}
