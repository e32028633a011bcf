import { z } from "zod";
import { claimColumns, entityColumns, sourceColumns } from "../dataset/read/columns.ts";
import { type ColumnOf, columnsOf } from "../dataset/read/columnsOf.ts";
import type { EntityType } from "../rules/vocabulary.ts";

const column = z.string().min(1, "expected the head of a column");

/** Where the text of a cell of a data file comes from: a column of the spreadsheet by its head, or the same text in every row. */
const Cell = z.union(
  [
    column,
    z.strictObject({ value: z.string() }),
    z.strictObject({
      column,
      /** What stands in the spreadsheet, by what the data file is to hold. */
      words: z.record(z.string(), z.string()).default({}),
      /** Taken where the spreadsheet's cell is empty. */
      otherwise: z.string().optional(),
    }),
  ],
  { error: 'expected the head of a column, { "value": … }, or { "column": …, "words": { … }, "otherwise": … }' },
);

/** One cell of a mapping as its file gives it. */
export type Cell = z.infer<typeof Cell>;

/** A cell for each of these columns; those that are needed must be there. */
function cellsFor<Column extends string, Needed extends Column>(columns: readonly Column[], needed: readonly Needed[]) {
  const isNeeded: ReadonlySet<string> = new Set(needed);
  const cells = columns.map((column) => [column, isNeeded.has(column) ? Cell : Cell.optional()]);
  // The types of an object made of a list are beyond the compiler.
  return z.strictObject(Object.fromEntries(cells) as CellSchemas<Column, Needed>);
}

type CellSchemas<Column extends string, Needed extends Column> = Record<Needed, typeof Cell> &
  Record<Exclude<Column, Needed>, z.ZodOptional<typeof Cell>>;

/** The sources of a claim, and the id of its source, are made of what `source` says. */
const claim = columnsOf(claimColumns.omit({ sources: true }));
const source = columnsOf(sourceColumns.omit({ id: true }));

type EntityColumn = { [Type in EntityType]: ColumnOf<(typeof entityColumns)[Type]> }[EntityType];

/** Whatever any type of entity has a column for, as the type may differ by row; id and name are made of the cell of the claim. */
const ofEntities = Object.values(entityColumns)
  .flatMap((columns): EntityColumn[] => columnsOf(columns))
  .filter((column) => column !== "id" && column !== "name");
const EntityCells = cellsFor(["type", ...new Set(ofEntities)], ["type"]);

/** How the columns of a plain spreadsheet, with one claim a row, become own data. */
export const Mapping = z.strictObject({
  /** Name of the dossier, which also begins the ids of its claims. */
  dossier: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected a name in lower case such as acme-deals"),
  /** The sheet of a workbook; without it the first. */
  sheet: z.string().optional(),
  claim: cellsFor(claim, ["subject", "predicate", "object", "statement", "status"]),
  source: cellsFor(source, ["title", "publisher", "url", "kind", "language"]),
  /** What is known of entities that no data set has yet; without it such a name is a fault. */
  newEntities: z.strictObject({ subject: EntityCells.optional(), object: EntityCells.optional() }).default({}),
});

/** A mapping as its file gives it. */
export type Mapping = z.infer<typeof Mapping>;
