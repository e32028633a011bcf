import { inLanguages, language, perLanguage } from "../language.ts";
import { plainText } from "../plainText.ts";

const regions = perLanguage((locale) => new Intl.DisplayNames(locale, { type: "region", fallback: "code" }));
const languages = perLanguage((locale) => new Intl.DisplayNames(locale, { type: "language", fallback: "code" }));

const noNames: Readonly<Record<string, string>> = {};
/** Cities with other names than in the data. */
const cityNames = inLanguages(noNames, async () => (await import("./cityNames.zh.ts")).cityNamesZh);

/** Name of a country by its ISO 3166-1 code, or of several with semicolons; an unknown code stands for itself. */
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

/** Countries that take an article in an English sentence. */
const withArticle =
  /^(United |European Union|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Isle of Man)|(Islands|Republic|Territories|Netherlands)$/;

/** Name of a country within a sentence: "the organisations of the United States". */
export function countryInSentence(code: string): string {
  const name = countryName(code);
  return language() === "en" && withArticle.test(name) ? `the ${name}` : name;
}

/** The browser's names in both languages of the interface, usual and short ("US", "UK"). */
const names = ["en", "zh-CN"].flatMap((locale) =>
  (["long", "short"] as const).map(
    (style) => new Intl.DisplayNames(locale, { type: "region", style, fallback: "code" }),
  ),
);
/** Names that people type and no browser knows. */
const otherNames: Readonly<Record<string, readonly string[]>> = { US: ["USA", "America"] };
const kept = new Map<string, string[]>();

/** Matches a text with a country's or region's names: `whole` is one, `part` begins a word of one; null if neither. */
export function fitOfCountry(code: string, text: string): "whole" | "part" | null {
  const asked = compared(text);
  if (asked === "") return null;
  const known = namesOf(code);
  if (text === code || namesOfCountry(code).includes(asked)) return "whole";
  return known.some((name) => name.startsWith(asked) || name.includes(` ${asked}`)) ? "part" : null;
}

/** The country or region with whose name a text begins, and the rest of the text; null if there is none. */
export function leadingCountry(codes: readonly string[], text: string): { country: string; rest: string } | null {
  const asked = compared(text);
  const [longest] = codes
    .flatMap((country) => namesOf(country).map((name) => ({ country, name })))
    .filter(({ name }) => asked.startsWith(name) && /^($| |\p{Script=Han})/u.test(asked.slice(name.length)))
    .toSorted((a, b) => b.name.length - a.name.length);
  return longest ? { country: longest.country, rest: asked.slice(longest.name.length).trim() } : null;
}

/** The names of a country or region in both languages, in the form in which they are compared. */
export function namesOfCountry(code: string): string[] {
  // In small letters a code is often a word of its own, such as "in" or "it".
  return namesOf(code).filter((name) => !/^[a-z]{2}$/.test(name));
}

function namesOf(code: string): string[] {
  const known = kept.get(code);
  if (known) return known;
  const all = [...names.map((inLanguage) => inLanguage.of(code) ?? code), code, ...(otherNames[code] ?? [])];
  const made = [...new Set(all.map(compared))];
  kept.set(code, made);
  return made;
}

/** "U.S." is "US". */
function compared(text: string): string {
  return plainText(text.replaceAll(".", ""));
}

const englishNames = new Intl.DisplayNames("en", { type: "region", fallback: "code" });

/** The English name of a country or region, as texts of the data write it: without another name in brackets. */
export function englishCountryName(code: string): string {
  return (englishNames.of(code) ?? code).replace(/ \(.*\)$/, "");
}
