import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const DATA_FOLDER = fileURLToPath(new URL("../../../data", import.meta.url));

/** The rows of one data file, or of all in a folder, as text by column, read without the program's own reader. */
export function csvRows(path: string): Record<string, string>[] {
  const full = join(DATA_FOLDER, path);
  if (path.endsWith(".csv")) return parse(readFileSync(full, "utf8"));
  return readdirSync(full).flatMap((name) => (name.endsWith(".csv") ? csvRows(join(path, name)) : []));
}

function parse(text: string): Record<string, string>[] {
  const [header = [], ...rows] = lines(text);
  return rows.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ""])));
}

function lines(text: string): string[][] {
  const found: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    found.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end !== ",") found.push([]);
  }
  return found.filter((cells) => cells.length > 1);
}
