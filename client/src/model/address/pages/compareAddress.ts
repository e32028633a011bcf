import { isCountry } from "@atlas/server/country";
import { id, ids, listOf } from "../codecs.ts";
import { defineAddress, part } from "../defineAddress.ts";
import { joinAddress } from "../splitAddress.ts";
import { analysisPaths } from "./analysisAddress.ts";

export const MOST_COMPARED = 5;

/** Address of the page Compare. Older links name a left and a right entity. */
export const compare = defineAddress<{ left: string; right: string; also: string[]; countries: string[] }>({
  left: part("left", id, ""),
  right: part("right", id, ""),
  also: part("also", ids(), []),
  countries: part(
    "countries",
    listOf((code) => (isCountry(code) ? code : null), MOST_COMPARED),
    [],
  ),
});

export function compareAddress(compared: readonly string[]): string {
  const [left = "", right = "", ...also] = compared.slice(0, MOST_COMPARED);
  return joinAddress(analysisPaths.compare, compare.format({ left, right, also, countries: [] }));
}

/** The entities compared in an address, each once; unreadable ones are left out. */
export function comparedIn(search: string): string[] {
  const { left, right, also } = compare.parse(search);
  const named = [left, right, ...also].filter((one) => one !== "");
  return [...new Set(named)].slice(0, MOST_COMPARED);
}

/** Address of a comparison of countries. */
export function countriesAddress(countries: readonly string[]): string {
  const none = { left: "", right: "", also: [] };
  return joinAddress(analysisPaths.compare, compare.format({ ...none, countries: countries.slice(0, MOST_COMPARED) }));
}

/** The countries compared in an address; none where it names entities. */
export function countriesIn(search: string): string[] {
  return comparedIn(search).length > 0 ? [] : compare.parse(search).countries;
}
