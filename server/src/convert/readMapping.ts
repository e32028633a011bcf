import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Fault } from "../dataset/read/fault.ts";
import { fromJson } from "../dataset/read/fromJson.ts";
import { quoted } from "../dataset/read/quoted.ts";
import { cellsOf, columnOf, Mapping } from "./Mapping.ts";

/** A mapping with the name of its file, or its faults. */
export interface ReadMapping {
  file: string;
  mapping: Mapping | null;
  faults: Fault[];
}

/** Reads the file that maps the columns of a spreadsheet. */
export async function readMapping(path: string): Promise<ReadMapping> {
  const file = basename(path);
  const { value, fault } = fromJson(await readFile(path, "utf8"));
  if (fault !== null) return { file, mapping: null, faults: [{ file, ...fault }] };
  const parsed = Mapping.safeParse(value);
  if (parsed.success) return { file, mapping: parsed.data, faults: [] };
  const faults = parsed.error.issues.map((issue): Fault => {
    const unknown =
      issue.code === "unrecognized_keys" ? `has the unknown field ${issue.keys.map(quoted).join(", ")}` : null;
    const message = issue.input === undefined ? (unknown ?? issue.message) : issue.message;
    return { file, line: null, column: issue.path.join(".") || null, message };
  });
  return { file, mapping: null, faults };
}

/** Faults of columns that a mapping names but the spreadsheet lacks. */
export function missingColumns(file: string, mapping: Mapping, columns: readonly string[]): Fault[] {
  return cellsOf(mapping).flatMap(([place, cell]): Fault[] => {
    const column = columnOf(cell);
    if (column === null || columns.includes(column)) return [];
    const message = `names the column ${quoted(column)}, expected one of ${columns.map(quoted).join(", ")}`;
    return [{ file, line: null, column: place, message }];
  });
}
