import type { EntityType } from "@atlas/server/vocabulary";
import { countryName } from "../../model/words/codes/codeNames.ts";
import { formatNumber } from "../../model/words/formatNumber.ts";
import { withAside } from "../../model/words/listWords.ts";
import { locale } from "../../model/words/perLanguage.ts";
import type { CountryCount } from "./countCountries.ts";

/** The countries and regions of the data set by name. With a type, only those that have such entities, each with their number. */
export function countryOptions(
  countries: readonly CountryCount[],
  type?: EntityType,
): { value: string; name: string }[] {
  return countries
    .map(({ country, types }) => ({
      value: country,
      name: countryName(country),
      count: types.find((one) => one.type === type)?.count ?? 0,
    }))
    .filter(({ count }) => type === undefined || count > 0)
    .toSorted((a, b) => a.name.localeCompare(b.name, locale()))
    .map(({ value, name, count }) => ({ value, name: count > 0 ? withAside(name, formatNumber(count)) : name }));
}
