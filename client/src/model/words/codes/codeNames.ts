import { inLanguages, language } from "../language.ts";
import { perLanguage } from "../perLanguage.ts";

const regions = perLanguage((locale) => new Intl.DisplayNames(locale, { type: "region", fallback: "code" }));
const languages = perLanguage((locale) => new Intl.DisplayNames(locale, { type: "language", fallback: "code" }));

const noNames: Readonly<Record<string, string>> = {};
/** Cities with other names than in the data. */
const cityNames = inLanguages(noNames, async () => (await import("./cityNames.zh.ts")).cityNamesZh);

/**
 * Name of a country by its ISO 3166-1 code, or of several separated by semicolons; an unknown code stands for itself.
 */
export function countryName(codes: string): string {
  const names = codes.split(";").map((code) => nameOf(regions(), code));
  return names.join(language() === "zh" ? "、" : ", ");
}

/** Name of a language by its ISO 639-1 code; an unknown code stands for itself. */
export function languageName(code: string): string {
  return nameOf(languages(), code);
}

/** The location of an entity, as far as is known: "Baotou, China"; in Chinese "中国包头". */
export function placeName(city: string | null, country: string | null): string {
  const countryPart = country && countryName(country);
  if (language() === "en") return [city, countryPart].filter(Boolean).join(", ");
  const cityPart = city && (cityNames[city] ?? city);
  return [countryPart, cityPart].filter(Boolean).join("");
}

function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    // `of` throws on malformed codes.
    return code;
  }
}
