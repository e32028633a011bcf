import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { z } from "zod";
import {
  type ColumnOf,
  claimColumns,
  columnsOf,
  entityColumns,
  publisherColumns,
  sourceColumns,
} from "../dataset/read/columns.ts";
import { fromJson } from "../dataset/read/datasetFile.ts";
import type { Fault } from "../dataset/read/fault.ts";
import { quoted } from "../dataset/read/quoted.ts";
import type { EntityType } from "../rules/vocabulary.ts";
import type { SheetRow } from "./readSheet.ts";

const column = z.string().min(1, "expected a column heading");

/** Source of a cell's text: a spreadsheet column by its header, or the same text for every row. */
const Cell = z.union(
  [
    column,
    z.strictObject({ value: z.string() }),
    z.strictObject({
      column,
      /** Values of the data file by the words that the spreadsheet uses. */
      words: z.record(z.string(), z.string()).default({}),
      /** Used if the spreadsheet's cell is empty. */
      otherwise: z.string().optional(),
    }),
  ],
  { error: 'expected a column heading, { "value": … }, or { "column": …, "words": { … }, "otherwise": … }' },
);

/** One cell of a mapping as its file gives it. */
export type Cell = z.infer<typeof Cell>;

/** A schema with a cell for each column; needed columns are required. */
function cellsFor<Column extends string, Needed extends Column>(columns: readonly Column[], needed: readonly Needed[]) {
  const isNeeded: ReadonlySet<string> = new Set(needed);
  const cells = columns.map((column) => [column, isNeeded.has(column) ? Cell : Cell.optional()]);
  // The compiler cannot derive the type of an object made from a list.
  return z.strictObject(Object.fromEntries(cells) as CellSchemas<Column, Needed>);
}

type CellSchemas<Column extends string, Needed extends Column> = Record<Needed, typeof Cell> &
  Record<Exclude<Column, Needed>, z.ZodOptional<typeof Cell>>;

/** A claim's `sources` and a source's `id` are derived from the `source` cells. */
const claim = columnsOf(claimColumns.omit({ sources: true }));
const source = columnsOf(sourceColumns.omit({ id: true }));
/** The source's cell supplies the name. */
const publisher = columnsOf(publisherColumns.omit({ publisher: true, controlled_by: true }));

type EntityColumn = { [Type in EntityType]: ColumnOf<(typeof entityColumns)[Type]> }[EntityType];

/** All columns of any entity type, because the type may differ by row. The claim's cell supplies id and name. */
const ofEntities = Object.values(entityColumns)
  .flatMap((columns): EntityColumn[] => columnsOf(columns))
  .filter((column) => column !== "id" && column !== "name");
const EntityCells = cellsFor(["type", ...new Set(ofEntities)], ["type"]);

/** Maps the columns of a plain spreadsheet, one claim a row, to own data. */
export const Mapping = z.strictObject({
  /** Name of the dossier, and prefix of its claims' ids. */
  dossier: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected a name in lower case such as acme-deals"),
  /** The sheet of a workbook, by default the first. */
  sheet: z.string().optional(),
  claim: cellsFor(claim, ["subject", "predicate", "object", "statement", "status"]),
  source: cellsFor(source, ["title", "publisher", "kind", "language"]),
  /** Details of publishers that no register has; without them they count as unknown. */
  publisher: cellsFor(publisher, ["kind"]).optional(),
  /** Details of entities that the data set lacks; without them an unknown name is a fault. */
  newEntities: z.strictObject({ subject: EntityCells.optional(), object: EntityCells.optional() }).default({}),
});

export type Mapping = z.infer<typeof Mapping>;

/** The text that a mapping gives for a cell in one row; empty if it gives none. */
export function textOf(cell: Cell | undefined, { cells }: SheetRow): string {
  if (cell === undefined) return "";
  if (typeof cell === "string") return cells.get(cell) ?? "";
  if ("value" in cell) return cell.value;
  const written = cells.get(cell.column) ?? "";
  if (written === "") return cell.otherwise ?? "";
  return cell.words[written] ?? written;
}

/** The spreadsheet column that a cell is read from; null if the mapping itself supplies the text. */
export function columnOf(cell: Cell | undefined): string | null {
  if (cell === undefined) return null;
  if (typeof cell === "string") return cell;
  return "column" in cell ? cell.column : null;
}

/** The cells of a mapping with their places, such as `claim.since`. */
export function cellsOf({ claim, source, publisher, newEntities }: Mapping): [string, Cell][] {
  const groups = {
    claim,
    source,
    publisher,
    "newEntities.subject": newEntities.subject,
    "newEntities.object": newEntities.object,
  };
  return Object.entries(groups).flatMap(([group, cells]) =>
    Object.entries(cells ?? {}).flatMap(([name, cell]): [string, Cell][] =>
      cell === undefined ? [] : [[`${group}.${name}`, cell]],
    ),
  );
}

/** The mapping with these cells at their places: the inverse of `cellsOf`. Throws ZodError if one is missing or misplaced. */
export function mappingFrom(dossier: string, cells: Iterable<readonly [string, Cell]>): Mapping {
  const groups: Record<string, Record<string, Cell>> = {};
  for (const [place, cell] of cells) {
    const end = place.lastIndexOf(".");
    const group = place.slice(0, end);
    groups[group] = { ...groups[group], [place.slice(end + 1)]: cell };
  }
  const { "newEntities.subject": subject, "newEntities.object": object, ...rows } = groups;
  return Mapping.parse({ dossier, ...rows, newEntities: { subject, object } });
}

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
