/** Hong Kong and Macao are under Chinese law, so an organisation there is no counterpart abroad. */
const CHINA = ["CN", "HK", "MO"];

/** Whether a country code lies in China. An international body has no code and is not in China. */
export function inChina(country: string | null): boolean {
  return country !== null && CHINA.includes(country);
}

const regionNames = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/** Codes that have a name but are not countries: pseudo-locales, groups of countries, and the unknown region. */
const NO_COUNTRY: ReadonlySet<string> = new Set(["XA", "XB", "QO", "EZ", "UN", "ZZ"]);

/** The message for a code that names no country. */
export const COUNTRY_EXPECTED = "expected a country code such as US";

/** Whether the countries of an entity, one or several separated by semicolons, include this one; an empty text means any. */
export function isInCountry(countries: string | null, country: string): boolean {
  return country === "" || (countries ?? "").split(";").includes(country);
}

/** Whether a text is a code of ISO 3166-1 alpha-2, or EU; withdrawn codes and aliases such as UK are not. */
export function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || NO_COUNTRY.has(code)) return false;
  return regionNames.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code;
}
