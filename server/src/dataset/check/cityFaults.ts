import type { Fault } from "../read/fault.ts";
import { quoted } from "../read/quoted.ts";
import type { Tables } from "../read/readTables.ts";
import { eachRow } from "./tableFaults.ts";

/** Faults of seats of organisations that cities.csv does not list; a data set may lack the file. */
export function unlistedCities({ cities, entities }: Pick<Tables, "cities" | "entities">): Fault[] {
  if (!cities.complete) return [];
  const keyOf = (cells: Record<"city" | "country", string>) => `${cells.city};${cells.country}`;
  const listed = new Set(cities.rows.map(({ cells }) => keyOf(cells)));
  return eachRow(entities.organisation.rows, (seat) => {
    if (seat.city === "" || listed.has(keyOf(seat))) return [];
    const where = seat.country === "" ? "without a country" : `in ${seat.country}`;
    return [{ column: "city", message: `has ${quoted(seat.city)}, expected a city that cities.csv lists ${where}` }];
  });
}
