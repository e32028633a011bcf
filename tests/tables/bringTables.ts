import { faultsByCell } from "../../client/src/pages/desk/import/faultyRows.ts";
import { withMeaning } from "../../client/src/pages/desk/import/sheetFields.ts";
import type { SheetAnswer, SheetRequest } from "../../server/src/contract/index.ts";
import type { Desk } from "../../server/src/desk/Desk.ts";
import { type PeoplesTable, tables } from "./tables.ts";

/** A table as a desk reads it: as it is dropped, and once its writer has answered what is asked. */
export interface BroughtTable {
  file: string;
  dropped: SheetAnswer;
  answered: SheetAnswer;
}

/** Reads a table without writing anything. */
export async function bringTable(desk: Desk, table: PeoplesTable): Promise<BroughtTable> {
  const asked = requestOf(table);
  const dropped = await desk.bringIn(asked, null);
  const said = answersOf(table, dropped);
  return {
    file: table.file,
    dropped,
    answered: said === null ? dropped : await desk.bringIn({ ...asked, ...said }, null),
  };
}

/** Takes the rows of a table without faults into a desk, with its writer's answers. */
export async function takeTable(desk: Desk, table: PeoplesTable): Promise<SheetAnswer> {
  const asked = requestOf(table);
  return desk.bringIn({ ...asked, ...answersOf(table, await desk.bringIn(asked, null)), take: true }, null);
}

function requestOf({ file, bytes }: PeoplesTable): SheetRequest {
  const content = bytes().toString("base64");
  return { name: file, content, sheet: null, mapping: null, corrected: "add", take: false };
}

/** The writer's answers to what is asked of names; null if nothing is. */
function answersOf({ meant = {}, fresh = [] }: PeoplesTable, { mapping }: SheetAnswer): Partial<SheetRequest> | null {
  if (Object.keys(meant).length + fresh.length === 0) return null;
  const named = Object.entries(meant).reduce((fields, [text, id]) => withMeaning(fields, text, id), mapping);
  return { mapping: named, new_names: [...fresh] };
}

/** More faults of one table than these are told by their number. */
const MOST_FAULTS = 8;

const heads = ["table", "rows", "in at first try", "asked", "in after the answers", "rows with faults"];

/** A table of Markdown with its columns as wide as the formatter of the project makes them. */
function markdownTable(rows: readonly (readonly string[])[]): string[] {
  const widths = heads.map((_, place) => Math.max(...rows.map((cells) => cells[place]?.length ?? 0)));
  const line = (cells: readonly string[], fill = " ") =>
    `| ${cells.map((cell, place) => cell.padEnd(widths[place] ?? 0, fill)).join(" | ")} |`;
  const [first = [], ...others] = rows;
  return [
    line(first),
    line(
      heads.map(() => ""),
      "-",
    ),
    ...others.map((cells) => line(cells)),
  ];
}

function row({ file, dropped, answered }: BroughtTable): string[] {
  const asked =
    dropped.names.length + dropped.forms.filter(({ form }) => form === null).length + dropped.missing.length;
  const counts = [dropped.row_count, dropped.taken.length, asked, answered.taken.length, answered.faulty.length];
  return [file, ...counts.map(String)];
}

function faults({ file, answered }: BroughtTable): string[] {
  const told = faultsByCell(answered, answered.mapping);
  if (told.length === 0) return [];
  const more = told.length > MOST_FAULTS ? [`- and ${told.length - MOST_FAULTS} more`] : [];
  return [
    `### ${file}`,
    "",
    ...told
      .slice(0, MOST_FAULTS)
      .map(
        ({ cells, words }) =>
          `- ${cells.slice(0, 3).join(", ")}${cells.length > 3 ? ` and ${cells.length - 3} more` : ""}: ${words}`,
      ),
    ...more,
    "",
  ];
}

/** The README of the tables, from what a desk reads of them. */
export async function tablesReadme(desk: Desk): Promise<string> {
  const brought: BroughtTable[] = [];
  for (const table of tables) brought.push(await bringTable(desk, table));
  return `${[
    "# Ten tables as people make them",
    "",
    "Each is dropped on the desk over the data set as it is, with nothing chosen; then the names that it asks about are answered",
    "(`tables.ts`). `npx tsx tests/tables/writeReadme.ts` writes this page, `tables.test.ts` and `tables.engines.test.ts` hold it.",
    "",
    ...markdownTable([heads, ...brought.map(row)]),
    "",
    "## Faults that remain, as the reader is told",
    "",
    ...brought.flatMap(faults),
  ]
    .join("\n")
    .trimEnd()}\n`;
}
