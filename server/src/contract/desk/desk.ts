import { z } from "zod";
import { isPageAddress } from "../../rules/pageAddress.ts";
import { evidenceIds } from "../../rules/vocabulary.ts";
import { Claim } from "../claim.ts";
import { Id, int, optionalText, shape } from "../fields.ts";
import { Source } from "../source.ts";
import { AlikeDiffers } from "./alikeClaim.ts";

/** The tables of a desk: entities by type, and the files of own data beside them. */
export const deskTables = [
  "claims",
  "organisation",
  "technology",
  "product",
  "sector",
  "place",
  "policy",
  "sources",
  "publishers",
  "overrides",
  "checks",
  "relays",
  "attributions",
  "disputes",
  "notes",
  "watches",
] as const;
export type DeskTable = (typeof deskTables)[number];

/** The tables that say more of one claim, which goes with it: of its sources, of whose word it is, of a dispute. */
export const registerTables = ["relays", "attributions", "disputes"] as const satisfies readonly DeskTable[];

/** The cells of one row by column, each as its CSV file holds it; a missing column is an empty cell. */
export const Cells = z.record(z.string().max(40), z.string().max(40_000));
export type Cells = z.infer<typeof Cells>;

/** The state of one row, by which a writer shows which state was seen. */
const Tag = z.string().max(40);

/** A row of the desk. */
export const DeskRow = shape("DeskRow", {
  table: z.enum(deskTables),
  key: z.string().describe("What tells it from other rows of its table: an ID, or the columns that identify it."),
  tag: Tag,
  cells: Cells,
  who: optionalText.describe("Who last changed it; null for a row that was written by hand."),
  when: optionalText.describe("When it was last changed, ISO 8601 in UTC."),
});
export type DeskRow = z.infer<typeof DeskRow>;

/** Kinds of changes of the desk. */
export const deskChangeKinds = [
  "add",
  "dispute",
  "correct",
  "edit",
  "remove",
  "note",
  "watch",
  "seen",
  "unwatch",
  "undo",
  "spreadsheet",
  "folder",
  "aside",
  "by-hand",
] as const;

/** One change in the desk's history. */
export const DeskChange = shape("DeskChange", {
  number: int,
  kind: z.enum(deskChangeKinds),
  summary: z.string().describe("The statement, note or watched page that changed, or what was brought in."),
  rows: int.describe("Number of rows that it changed."),
  who: optionalText,
  when: z.string(),
  undoes: int.nullable().describe("Number of the change that it undoes; null if it undoes none."),
  undone_by: int.nullable().describe("Number of the change that undid it; null while it holds."),
});
export type DeskChange = z.infer<typeof DeskChange>;

/** A fault of one cell of the desk, or of a whole row or file. */
export const DeskFault = shape("DeskFault", {
  table: z.enum(deskTables).nullable(),
  key: optionalText,
  column: optionalText,
  message: z.string(),
});
export type DeskFault = z.infer<typeof DeskFault>;

/** The whole desk, and whether this reader may write. */
export const DeskState = shape("DeskState", {
  writes: z.boolean().describe("Whether this server keeps a desk and this reader may write to it."),
  why_not: z
    .enum(["off", "login", "database", "locked", "faults"])
    .nullable()
    .describe(
      "Why not: no desk on this server, no login, a database that it may not write or that holds other data, another server that writes to the same folder, or faults in files that were edited by hand.",
    ),
  name: optionalText.describe("Name of the desk's folder, which marks what it holds; null without a desk."),
  tag: Tag.describe("The state of the whole desk."),
  token: z.string().describe("To be sent as X-Atlas-Token with every request that writes."),
  who: optionalText.describe("The reader's name by the login proxy; null if the reader must say it."),
  in_graph: z.boolean().describe("Whether the graph holds this state of the desk."),
  short_views: z
    .boolean()
    .describe(
      "Whether pages can be given addresses that can be typed: on a desk whose server knows its public address.",
    ),
  rows: z.array(DeskRow),
  faults: z.array(DeskFault),
  history: z.array(DeskChange).describe("The newest 200 changes, newest first."),
});
export type DeskState = z.infer<typeof DeskState>;

/** A row to be written with a finding; `tag` is null for a new row. */
export const SentRow = shape("SentRow", {
  table: z.enum(deskTables).exclude(["claims", "overrides", "notes", "watches"]),
  tag: Tag.nullable(),
  cells: Cells,
});
export type SentRow = z.infer<typeof SentRow>;

/** A claim of the researcher's own, with the entities, sources and publishers that it needs and nobody has yet. */
export const Finding = shape("Finding", {
  claim: Cells.describe("The columns of a dossier, without `id`."),
  rows: z
    .array(SentRow)
    .max(40)
    .describe("Rows of the claim in relays, attributions and disputes that are not among them are removed."),
  override: z
    .string()
    .max(500)
    .nullable()
    .describe("Why it overrides the claim of the data set with this ID; null for a claim of one's own."),
});
export type Finding = z.infer<typeof Finding>;

export const FindingRequest = shape("FindingRequest", { id: Id.describe("ID of the claim."), ...Finding.shape });
export type FindingRequest = z.infer<typeof FindingRequest>;

/** A claim whose grade a change of the desk would move, or has moved. */
export const Regraded = shape("Regraded", {
  id: Id,
  statement: z.string(),
  from: z.enum(evidenceIds),
  to: z.enum(evidenceIds),
});
export type Regraded = z.infer<typeof Regraded>;

/** A finding as it would stand in the graph. */
export const FindingCheck = shape("FindingCheck", {
  faults: z.array(DeskFault).describe("Empty if it can be saved."),
  claim: Claim.nullable().describe("The claim as it would be graded; null while there are faults."),
  sources: z.array(Source).describe("Its sources, for and against."),
  regraded: z.array(Regraded).describe("Other claims whose grade would change, 50 at most."),
  alike: z
    .array(z.strictObject({ claim: Claim, differs: AlikeDiffers }))
    .describe(
      "Claims that say the same already, or nearly, the most alike first, 3 at most; also while there are faults.",
    ),
});
export type FindingCheck = z.infer<typeof FindingCheck>;

/** The effect of a change of the desk. */
export const DeskSaved = shape("DeskSaved", {
  change: int.describe("Number of the change in the history."),
  tag: Tag.describe("The state of the whole desk after it."),
  in_graph: z.boolean().describe("False while the database is away: the change is kept and will be in the graph."),
  regraded: z.array(Regraded),
});
export type DeskSaved = z.infer<typeof DeskSaved>;

/** A page to be given an address that can be typed. */
export const ShortViewRequest = shape("ShortViewRequest", {
  address: z
    .string()
    .max(4000)
    .refine(isPageAddress, "expected path and query of a page of this atlas, such as /explore?s=baogang-group")
    .describe("Path and query of a page of this atlas."),
});
export type ShortViewRequest = z.infer<typeof ShortViewRequest>;

/** The address that can be typed, which opens the page for everybody who may read. */
export const ShortView = shape("ShortView", {
  address: z.string().describe("The whole address, such as https://atlas.example.org/v/1f8c20aa37."),
});
export type ShortView = z.infer<typeof ShortView>;

/** The subject of a note. */
export const noteSubjects = ["entity", "claim", "view"] as const;

/** A note on an entity, a claim or a view; `target` is an ID, or the address of the view. */
export const Note = shape("Note", {
  about: z.enum(noteSubjects),
  target: z.string().min(1).max(8000),
  text: z.string().min(1).max(5000),
});
export type Note = z.infer<typeof Note>;

export const NoteRequest = z.strictObject({ id: Id.describe("ID of the note."), ...Note.shape });
export type NoteRequest = z.infer<typeof NoteRequest>;

export const UndoRequest = shape("UndoRequest", { change: int.min(1).describe("Its number in the history.") });
export type UndoRequest = z.infer<typeof UndoRequest>;
