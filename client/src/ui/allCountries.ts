import { countryName } from "./codeNames.ts";
import { perLanguage } from "./perLanguage.ts";

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
/** Codes that name no country of their own: pseudo-locales, and the unknown region. */
const noCountry: ReadonlySet<string> = new Set(["XA", "XB", "ZZ", "QO", "EZ", "UN"]);

const all = perLanguage((locale) =>
  LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .map((value) => ({ value, name: countryName(value) }))
    .filter(({ value, name }) => name !== value && !noCountry.has(value))
    .sort((a, b) => a.name.localeCompare(b.name, locale)),
);

/** Every country that the browser knows a name of, in the order of the names. */
export function allCountries(): { value: string; name: string }[] {
  return all();
}
