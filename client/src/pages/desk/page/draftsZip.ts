import type { Cells, DeskTable } from "@atlas/server/contract";
import { entityTypes } from "@atlas/server/vocabulary";
import { strToU8, zipSync } from "fflate";
import { csvText } from "../../../model/words/csvText.ts";
import type { Draft } from "../../../parts/desk/drafts.ts";
import type { NoteDraft } from "../../../parts/desk/notes/notes.ts";
import { entityTypeOf } from "../../../parts/desk/rows.ts";

/** Columns whose cells may not be empty: their column may not be left out of a file. */
const required: Partial<Record<DeskTable, readonly string[]>> = {
  claims: ["id", "subject", "predicate", "object", "statement", "status", "sources"],
  sources: ["id", "title", "publisher", "url", "kind", "language"],
  publishers: ["publisher", "kind"],
  relays: ["claim", "source"],
  attributions: ["claim", "speaker", "extent"],
  disputes: ["claim", "about", "note"],
  overrides: ["what", "id", "reason"],
  notes: ["id", "about", "target", "text"],
};

/** Drafts as a folder of own data, zipped: with the same columns, so that a desk takes it in once it is complete. */
export function draftsZip(drafts: readonly Draft[], noteDrafts: readonly NoteDraft[]): Uint8Array<ArrayBuffer> {
  const tables = new Map<DeskTable, Map<string, Cells>>();
  const add = (table: DeskTable, cells: Cells) => {
    const rows = tables.get(table) ?? new Map<string, Cells>();
    // Two drafts may need the same new entity.
    tables.set(table, rows.set(cells.id ?? cells.publisher ?? String(rows.size), cells));
  };
  for (const { id, claim, rows, override } of drafts) {
    add("claims", { id, ...claim });
    for (const { table, cells } of rows) add(table, cells);
    if (override !== null) add("overrides", { what: "claim", id, reason: override });
  }
  for (const { id, about, target, text } of noteDrafts) {
    if (text.trim() !== "") add("notes", { id, about, target, text: text.trim() });
  }
  const files = [...tables].map(([table, rows]) => [fileOf(table), strToU8(tableText(table, [...rows.values()]))]);
  return zipSync(Object.fromEntries(files));
}

function tableText(table: DeskTable, rows: readonly Cells[]): string {
  const needed = required[table] ?? ["id", "name"];
  const names = new Set([...needed, ...rows.flatMap((cells) => Object.keys(cells))]);
  return csvText<Cells>(
    [...names].map((name) => [name, (cells) => cells[name] ?? ""] as const),
    rows,
  );
}

function fileOf(table: DeskTable): string {
  if (table === "claims") return "claims/desk.csv";
  const type = entityTypeOf({ table });
  return type === null ? `${table}.csv` : `entities/${entityTypes[type].file}.csv`;
}
