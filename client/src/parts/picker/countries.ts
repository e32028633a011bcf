import type { Summary } from "@atlas/server/contract";
import { isCountry } from "@atlas/server/country";
import type { EntityType } from "@atlas/server/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { countryName, fitOfCountry } from "../../model/words/codes/codeNames.ts";
import { formatNumber } from "../../model/words/formatNumber.ts";
import { locale } from "../../model/words/language.ts";
import { withAside } from "../../model/words/listWords.ts";
import { summary } from "../api/records.ts";

/** A country or region of the data set, and how many entities it has of each type, most first. */
export interface CountryCount {
  country: string;
  total: number;
  types: { type: EntityType; count: number }[];
}

/** The countries and regions of the data set, those with the most entities first. */
export function countCountries(rows: Summary["countries"]): CountryCount[] {
  return [...new Set(rows.map(({ country }) => country))]
    .map((country) => {
      const own = rows.filter((row) => row.country === country);
      return {
        country,
        total: own.reduce((sum, { count }) => sum + count, 0),
        types: own.map(({ type, count }) => ({ type, count })).toSorted((a, b) => b.count - a.count),
      };
    })
    .toSorted((a, b) => b.total - a.total || (a.country < b.country ? -1 : 1));
}

const none: CountryCount[] = [];

/** The countries and regions of the data set; none until they have arrived. */
export function useCountries(enabled = true): CountryCount[] {
  const { data } = useQuery({ ...summary(), select: countsOf, enabled });
  return data ?? none;
}

function countsOf({ countries }: Pick<Summary, "countries">): CountryCount[] {
  return countCountries(countries);
}

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

/** Countries and regions to offer before and after the entities found. */
export interface FittingCodes {
  first: readonly string[];
  last: readonly string[];
}

export const noCodes: FittingCodes = { first: [], last: [] };

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
let allCodes: readonly string[] | null = null;

/**
 * Countries and regions for a typed text: any with this name, before all else; those of the data set of whose name it
 * begins a word, after the entities found.
 */
export function fittingCodes(text: string, inData: readonly string[]): FittingCodes {
  if (text === "") return noCodes;
  allCodes ??= letters.flatMap((one) => letters.map((other) => one + other)).filter(isCountry);
  return {
    first: allCodes.filter((code) => fitOfCountry(code, text) === "whole"),
    last: inData.filter((code) => fitOfCountry(code, text) === "part"),
  };
}
