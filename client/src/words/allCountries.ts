import { isCountry } from "@atlas/server/country";
import { countryName } from "./codeNames.ts";
import { perLanguage } from "./perLanguage.ts";

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

const all = perLanguage((locale) =>
  LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .filter(isCountry)
    .map((value) => ({ value, name: countryName(value) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale)),
);

/** Every country or region, one code each, in order of name. */
export function allCountries(): { value: string; name: string }[] {
  return all();
}
