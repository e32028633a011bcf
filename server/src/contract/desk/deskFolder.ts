import { z } from "zod";
import { int, optionalText, shape } from "../fields.ts";
import { Cells, DeskFault, deskTables } from "./desk.ts";

/** Choice for rows that differ between two desks: change nothing at all, keep one's own, or take the other's. */
const folderConflicts = ["stop", "keep", "take"] as const;

/** The person who last changed a row, and when; null if that is not known. */
const Author = z.strictObject({ who: optionalText, when: optionalText });

const RowName = z.strictObject({ table: z.enum(deskTables), key: z.string() });

/** The folder of another desk, to be taken into this one. */
export const FolderRequest = shape("FolderRequest", {
  content: z.string().max(16_000_000).describe("The zip of the folder, in Base64."),
  conflicts: z.enum(folderConflicts),
  taken: z
    .array(RowName)
    .max(200)
    .default([])
    .describe("With `keep`: rows that differ and are taken from the other desk all the same."),
  both: z
    .array(RowName)
    .max(200)
    .default([])
    .describe("With `keep`: claims and notes that differ and come beside one's own, under an ID of their own."),
  watches: z
    .boolean()
    .default(false)
    .describe("Whether to watch what the other desk watches, from the day on which it was seen there."),
});
export type FolderRequest = z.infer<typeof FolderRequest>;

/** A row that two desks have with different cells. */
export const DeskConflict = RowName.extend({
  own: Cells,
  other: Cells,
  own_by: Author.describe("Who last changed one's own row, and when."),
  other_by: Author.describe("Who last changed the other desk's row, and when, as its file says."),
}).meta({ id: "DeskConflict" });
export type DeskConflict = z.infer<typeof DeskConflict>;

export const FolderPreviewRequest = shape("FolderPreviewRequest", { content: FolderRequest.shape.content });
export type FolderPreviewRequest = z.infer<typeof FolderPreviewRequest>;

/** The rows that another desk would bring. */
export const FolderPreview = shape("FolderPreview", {
  fresh: z.array(RowName.extend({ cells: Cells, by: Author })).describe("Rows that this desk lacks."),
  same: int.describe("Number of rows that both desks have alike."),
  differing: z.array(DeskConflict).describe("Rows that both have with different cells, 200 at most."),
  faults: z.array(DeskFault).describe("Faults that keep the whole of it out; empty if it can be taken in."),
});
export type FolderPreview = z.infer<typeof FolderPreview>;
