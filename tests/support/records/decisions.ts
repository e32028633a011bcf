import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { DATA_FOLDER } from "../../../server/src/dataset/dataFolder.ts";

/** The rows of a file of `data/decisions`, such as `2026.12`. */
export function decisions(name: string): Record<string, string>[] {
  return parse(readFileSync(`${DATA_FOLDER}/decisions/${name}.csv`), { columns: true });
}
