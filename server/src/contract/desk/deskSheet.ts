import { z } from "zod";
import { entityTypeIds, evidenceIds, predicateIds } from "../../rules/vocabulary.ts";
import { Claim } from "../claim.ts";
import { Id, int, optionalText, shape } from "../fields.ts";
import { AlikeDiffers } from "./alikeClaim.ts";
import { DeskSaved } from "./desk.ts";
import { sheetTargets } from "./sheetTargets.ts";

/** The largest spreadsheet, in bytes and in rows. */
export const mostSheetBytes = 12_000_000;
export const mostSheetRows = 5000;

/** Choices for a row that seems to correct a claim of the desk. */
export const corrections = ["replace", "add", "leave"] as const;

const Text = z.string().max(10_000);

/** The ways to write the dates or numbers of a column that may be read in two: 12/09/2026, 1.200. */
export const sheetForms = ["day-first", "month-first", "decimal-comma", "decimal-point"] as const;
export type SheetForm = (typeof sheetForms)[number];

/** The origin of the text of one target. */
export const SheetField = shape("SheetField", {
  target: z.enum(sheetTargets),
  column: Text.nullable().describe("Heading of the column; null for the same value in every row."),
  value: Text.default("").describe("What holds in every row, or where the cell of the column is empty."),
  words: z.record(Text, Text).default({}).describe("What words of the column mean in the data set."),
  form: z
    .enum(sheetForms)
    .optional()
    .describe("How its dates or numbers are written, where they do not say it themselves."),
});
export type SheetField = z.infer<typeof SheetField>;

/** A name that nobody has yet, and what the reader says it is. */
export const NewName = shape("NewName", {
  text: Text.min(1),
  type: z.enum(entityTypeIds),
  kind: Text.default("").describe("Kind or, of a technology, stage; empty for types without one."),
});
export type NewName = z.infer<typeof NewName>;

export const SheetRequest = shape("SheetRequest", {
  name: z.string().min(1).max(300).describe("Name of the file."),
  content: z
    .string()
    .max(Math.ceil(mostSheetBytes / 3) * 4, "expected a file of at most 12 MB")
    .describe("The bytes of an .xlsx or CSV file in Base64."),
  sheet: Text.nullable().describe("The sheet of a workbook; null for the first."),
  mapping: z.array(SheetField).max(sheetTargets.length).nullable().describe("Null asks for a proposal."),
  corrected: z
    .enum(corrections)
    .default("add")
    .describe(
      "What becomes of rows that say something else than a claim of the desk with the same ends, verb and source: they replace it, come beside it, or stay out.",
    ),
  new_names: z.array(NewName).max(mostSheetRows).optional().describe("Names that the reader says are new."),
  left_out: z.array(int).max(mostSheetRows).optional().describe("Lines that are not taken."),
  take: z.boolean().describe("Whether to add the rows without faults to the desk; otherwise nothing is written."),
});
export type SheetRequest = z.infer<typeof SheetRequest>;

const Near = optionalText.describe(
  "The one word of a closed list, or code of a country, that it seems to be a slip of.",
);

/** A fault of a cell; without a column, of the whole row or of what the mapping gives it. */
export const SheetFault = shape("SheetFault", {
  column: optionalText,
  target: z.enum(sheetTargets).nullable().describe("What the cell is read as; null if that is not known."),
  message: z.string(),
  near: Near,
});
export type SheetFault = z.infer<typeof SheetFault>;

/** A row of the spreadsheet as read, by its line. */
const SheetLine = z.strictObject({ line: int, cells: z.array(z.string()) });

const Lines = z.array(int);

/** The end of a claim whose own word a source is; empty for neither. */
const side = ["subject", "object", ""] as const;

/** The result of reading a spreadsheet. */
export const SheetAnswer = shape("SheetAnswer", {
  sheets: z.array(z.string()).describe("Sheets of a workbook."),
  sheet: optionalText,
  encoding: optionalText.describe("How the text of a CSV file is stored."),
  separator: optionalText,
  columns: z.array(z.string()),
  row_count: int,
  first_rows: z.array(SheetLine),
  mapping: z.array(SheetField),
  missing: z.array(z.enum(sheetTargets)).describe("Targets that every row needs and the mapping does not give."),
  words: z
    .array(
      z.strictObject({
        target: z.enum(sheetTargets),
        texts: z.array(z.strictObject({ text: z.string(), count: int, near: Near })),
      }),
    )
    .describe("The words in columns whose target has a closed list, 60 at most of each."),
  choices: z
    .array(z.strictObject({ target: z.enum(sheetTargets), values: z.array(z.string()) }))
    .describe("The closed lists of targets that have one."),
  unread: optionalText.describe("Why nothing of the file can be read; null if it can."),
  faulty: z
    .array(z.strictObject({ ...SheetLine.shape, faults: z.array(SheetFault) }))
    .describe("The rows with faults, which are not taken."),
  already: Lines.describe("Lines of rows that the desk has already."),
  repeated: z
    .array(z.strictObject({ line: int, of: int }))
    .describe("Lines that say what an earlier line says, with that line."),
  corrected: z
    .array(z.strictObject({ line: int, id: Id, statement: z.string(), before: z.string() }))
    .describe("The rows that seem to correct a claim of the desk, with its ID and statement before."),
  taken: z
    .array(
      z.strictObject({
        line: int,
        id: Id,
        subject: Id,
        subject_name: z.string(),
        subject_text: z.string().describe("What the row calls it; empty if the mapping does."),
        predicate: z.enum(predicateIds),
        object: Id,
        object_name: z.string(),
        object_text: z.string(),
        statement: z.string(),
        evidence: z.enum(evidenceIds).nullable().describe("The grade that it would have; null if it is not known yet."),
        own_word: optionalText.describe("Name of the entity whose word its source is; null if it is nobody's own."),
      }),
    )
    .describe("The rows that are or would be taken, as they were read."),
  alike: z
    .array(z.strictObject({ line: int, id: Id, differs: AlikeDiffers }))
    .describe("Lines of these rows that say what a claim of the atlas says already, or nearly, with its ID."),
  alike_claims: z.array(Claim).describe("The claims that `alike` names, each once."),
  names: z
    .array(
      z.strictObject({
        text: z.string(),
        lines: Lines,
        near: z.array(z.strictObject({ id: Id, name: z.string(), name_zh: optionalText, type: z.enum(entityTypeIds) })),
        types: z.array(z.enum(entityTypeIds)).describe("What it may be if it is new; empty if it cannot be new."),
      }),
    )
    .describe(
      "Names that nobody has exactly so, with known ones that come near. `words` of the fields of the ends say by ID which one is meant, `new_names` that it is new.",
    ),
  forms: z
    .array(
      z.strictObject({
        target: z.enum(sheetTargets),
        column: z.string(),
        sample: z.string(),
        form: z.enum(sheetForms).nullable(),
      }),
    )
    .describe(
      "Columns whose dates or numbers may be read in two ways, such as 12/09/2026 and 1.200, with how they are read: as chosen, as other columns are written, or null while nobody has said it.",
    ),
  publishers: z
    .array(
      z.strictObject({
        text: z.string(),
        lines: Lines,
        seems: z.enum([...side, "each"]),
        whose: z.enum([...side, "each"]),
      }),
    )
    .describe(
      "Whose word the sources of each publisher seem to be and are taken for, `each` if that differs by row. `words` of the field `source.publisher_entity` without a column say it by publisher.",
    ),
  without_share: int.describe("Number of rows with a share that their verb does not take; it is left out."),
  added: z.array(z.strictObject({ id: Id, name: z.string(), line: int })).describe("New entities among them."),
  source_count: int.describe("Number of new sources among them."),
  saved: DeskSaved.nullable().describe("The change that took them; null if nothing was written."),
});
export type SheetAnswer = z.infer<typeof SheetAnswer>;
