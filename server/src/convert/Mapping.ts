import { z } from "zod";

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

const EntityCells = z.strictObject({
  type: Cell,
  kind: Cell.optional(),
  country: Cell.optional(),
  city: Cell.optional(),
  name_zh: Cell.optional(),
  stage: Cell.optional(),
  summary: Cell.optional(),
});

/** How the columns of a plain spreadsheet, with one claim a row, become own data. */
export const Mapping = z.strictObject({
  /** Name of the dossier, which also begins the ids of its claims. */
  dossier: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected a name in lower case such as acme-deals"),
  /** The sheet of a workbook; without it the first. */
  sheet: z.string().optional(),
  claim: z.strictObject({
    id: Cell.optional(),
    subject: Cell,
    predicate: Cell,
    object: Cell,
    statement: Cell,
    since: Cell.optional(),
    until: Cell.optional(),
    status: Cell,
    share_pct: Cell.optional(),
    quantity: Cell.optional(),
    unit: Cell.optional(),
    quantity_of: Cell.optional(),
    quantity_kind: Cell.optional(),
    maturity: Cell.optional(),
    about: Cell.optional(),
    caveat: Cell.optional(),
    notes: Cell.optional(),
  }),
  source: z.strictObject({
    title: Cell,
    publisher: Cell,
    via: Cell.optional(),
    publisher_entity: Cell.optional(),
    url: Cell,
    published: Cell.optional(),
    kind: Cell,
    language: Cell,
  }),
  /** What is known of entities that no data set has yet; without it such a name is a fault. */
  newEntities: z.strictObject({ subject: EntityCells.optional(), object: EntityCells.optional() }).default({}),
});

/** A mapping as its file gives it. */
export type Mapping = z.infer<typeof Mapping>;
