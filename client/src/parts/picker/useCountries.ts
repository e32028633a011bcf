import type { Summary } from "@atlas/server/contract";
import { useQuery } from "@tanstack/react-query";
import { summary } from "../api/summary.ts";
import { type CountryCount, countCountries } from "./countCountries.ts";

const none: CountryCount[] = [];

/** The countries and regions of the data set; none until they have arrived. */
export function useCountries(enabled = true): CountryCount[] {
  const { data } = useQuery({ ...summary(), select: countsOf, enabled });
  return data ?? none;
}

function countsOf({ countries }: Pick<Summary, "countries">): CountryCount[] {
  return countCountries(countries);
}
