import { isCountry } from "../../rules/country.ts";
import { foldHeading } from "./headings.ts";

/** The languages of readers' tables. */
const locales = ["en", "de", "fr", "zh-CN"];
const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const others: Readonly<Record<string, string>> = { usa: "US", uk: "GB", greatbritain: "GB", korea: "KR", prc: "CN" };

const countries = named("region", (code) => isCountry(code));
const languages = named("language", () => true);

/** The code of a country by its name in English, German, French or Chinese; null if it is none. */
export function countryCode(text: string): string | null {
  const name = foldHeading(text);
  return others[name] ?? countries().get(name) ?? null;
}

/** The names of countries, as they are compared, with their codes. */
export function countryNames(): ReadonlyMap<string, string> {
  return countries();
}

/** The code of a language by its name in English, German, French or Chinese; null if it is none. */
export function languageCode(text: string): string | null {
  return languages().get(foldHeading(text))?.toLowerCase() ?? null;
}

/** The codes of two letters by their names, worked out when they are first asked for. */
function named(type: "region" | "language", isCode: (code: string) => boolean): () => ReadonlyMap<string, string> {
  let codes: Map<string, string> | null = null;
  return () => {
    if (codes !== null) return codes;
    codes = new Map();
    const all = letters.flatMap((first) => letters.map((second) => first + second)).filter(isCode);
    for (const locale of locales) {
      const names = new Intl.DisplayNames(locale, { type, fallback: "none" });
      for (const code of all) {
        const name = names.of(type === "language" ? code.toLowerCase() : code);
        if (name !== undefined && !codes.has(foldHeading(name))) codes.set(foldHeading(name), code);
      }
    }
    return codes;
  };
}
