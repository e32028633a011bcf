import { fitOfCountry } from "../../model/words/codes/countriesNamed.ts";
import type { CountryCount } from "../../parts/picker/countCountries.ts";
import type { Asked } from "./parseTyped.ts";

/** Countries or regions that a text names, those of which it begins a word, and the one whose entities are listed. */
export interface FittingCountries {
  named: readonly CountryCount[];
  others: readonly CountryCount[];
  listed: CountryCount | null;
}

/** The countries or regions of the data that fit what is asked for; all of them before a name is typed. */
export function matchCountries({ text, only, country }: Asked, countries: readonly CountryCount[]): FittingCountries {
  const listed = countries.find((one) => one.country === country) ?? null;
  if (only === "country" && text === "") return { named: [], others: countries, listed };
  if (only !== "country" && only !== null) return { named: [], others: [], listed };
  const fitting = (fit: "whole" | "part") => countries.filter((one) => fitOfCountry(one.country, text) === fit);
  return { named: fitting("whole"), others: fitting("part"), listed };
}
