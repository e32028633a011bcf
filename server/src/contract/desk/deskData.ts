import { z } from "zod";
import { ClaimChange } from "../change.ts";
import { Id, int, optionalText, shape } from "../fields.ts";
import { DeskFault } from "./desk.ts";

/** A version of the data set. */
export const DataVersion = shape("DataVersion", { version: z.string(), date: z.string() });
export type DataVersion = z.infer<typeof DataVersion>;

/** One change of the version that is served, in a desk's history. */
export const DataStep = shape("DataStep", {
  from: z.string().describe("The version that was served until then."),
  to: z.string().describe("The version that is served since."),
  back: z.boolean().describe("Whether it was a step back to the version before, not a package."),
  who: optionalText.describe("Who took the step; null if nobody gave a name."),
  when: z.string().describe("ISO 8601 in UTC."),
});
export type DataStep = z.infer<typeof DataStep>;

/** Answer of GET /api/desk/data, and of each change of the version: which one is served. */
export const DataState = shape("DataState", {
  served: DataVersion,
  before: DataVersion.nullable().describe(
    "The version that was served before, to which one step leads back; null if none.",
  ),
  who: optionalText.describe("Who took the version that is served; null if nobody gave a name."),
  when: optionalText.describe("When it was taken, ISO 8601 in UTC; null for the data that came with the program."),
  history: z.array(DataStep).describe("Every change of the version at this desk, newest first."),
});
export type DataState = z.infer<typeof DataState>;

/** The zip of `GET /api/datapackage.zip` in Base64. */
const content = z.string();

const aside = z
  .boolean()
  .default(false)
  .describe(
    "Whether own rows that do not fit the version are set aside, with what rests on them: as one change of the desk, which its history keeps. Without it a version that they do not fit is refused.",
  );

export const DataPreviewRequest = shape("DataPreviewRequest", { content });

export const DataRequest = shape("DataRequest", {
  content,
  older: z.boolean().default(false).describe("Whether a version older than the one that is served is meant."),
  aside,
});
export type DataRequest = z.infer<typeof DataRequest>;

export const DataBackRequest = shape("DataBackRequest", {
  to: z.string().describe("The version that was served before, so that a request that is sent twice goes back once."),
  aside,
});
export type DataBackRequest = z.infer<typeof DataBackRequest>;

/** Kinds of change that a package would make in the claims, gravest first. */
export const dataChangeKinds = ["gone", "ended", "regraded", "figures", "added", "other"] as const;
export type DataChangeKind = (typeof dataChangeKinds)[number];

/** One of the readers' own claims that a package does not break, but that should be looked at. */
export const TouchedClaim = shape("TouchedClaim", {
  id: Id,
  statement: z.string(),
  how: z
    .enum(["renamed", "corrected"])
    .describe(
      "`renamed`: one of its ends has another name; `corrected`: it corrects a claim that the package changes.",
    ),
});
export type TouchedClaim = z.infer<typeof TouchedClaim>;

/** Answer of POST /api/desk/data/preview: what a data package is, and what taking it would change. */
export const DataPreview = shape("DataPreview", {
  served: DataVersion,
  version: DataVersion,
  hash: z.string().describe("Content hash of its data, which is what the package says of itself."),
  order: z.enum(["newer", "same", "older"]).describe("How it stands to the version that is served."),
  kinds: z
    .array(z.strictObject({ kind: z.enum(dataChangeKinds), count: int }))
    .describe("Number of changed claims by what changes, each counted once, by the gravest."),
  changes: z
    .array(ClaimChange)
    .describe("The first 200 claims that are gone, ended, or have another grade or other figures."),
  entity_counts: z.strictObject({ removed: int, added: int, renamed: int }),
  faults: z
    .array(DeskFault)
    .describe(
      "What of the readers' own rows does not fit the version; while there is any, the package is taken only with `aside`.",
    ),
  touched: z.array(TouchedClaim),
});
export type DataPreview = z.infer<typeof DataPreview>;
