import { isCountry } from "@atlas/server/country";
import { countryName } from "./codeNames.ts";
import { perLanguage } from "./perLanguage.ts";

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
/** Codes that name no country of their own: pseudo-locales, and the unknown region. */
const noCountry: ReadonlySet<string> = new Set(["XA", "XB", "QO", "EZ", "UN"]);

const all = perLanguage((locale) =>
  LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .filter((value) => isCountry(value) && !noCountry.has(value))
    .map((value) => ({ value, name: countryName(value) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale)),
);

/** Every country that there is, each under one code, in the order of the names. */
export function allCountries(): { value: string; name: string }[] {
  return all();
}
