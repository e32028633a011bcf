import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { DATA_FOLDER } from "../../../server/src/dataset/dataFolder.ts";

/** The raw cells of a row. */
export type CsvRow = Record<string, string>;

/** The rows of a data file, read without the program's own modules. */
export function rowsOf(path: string): CsvRow[] {
  return parse<CsvRow>(readFileSync(`${DATA_FOLDER}/${path}`), { columns: true });
}

/** The sources by id. */
export const sources = new Map(rowsOf("sources.csv").map((row) => [row.id, row]));
/** The claims of all dossiers. */
export const claims = readdirSync(`${DATA_FOLDER}/claims`).flatMap((file) => rowsOf(`claims/${file}`));

/** The ids of the sources in a column of a claim. */
export function cited(claim: CsvRow, column: "sources" | "disputed_by"): string[] {
  return (claim[column] ?? "").split(";").filter(Boolean);
}

/** The ids of rows, in alphabetical order. */
export function idsOf(rows: readonly CsvRow[]): string[] {
  return rows.map(({ id }) => id ?? "").sort();
}
