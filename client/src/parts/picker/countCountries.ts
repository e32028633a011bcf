import type { Summary } from "@atlas/server/contract";
import type { EntityType } from "@atlas/server/vocabulary";

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
