import { z } from "zod";
import { columnValues, entityTypeIds, evidenceIds, predicateIds } from "../rules/vocabulary.ts";
import { Id, int, optionalText, shape } from "./fields.ts";

/** A version of the data set, safe to use in links, file names and folder names. */
export const Version = z
  .string()
  .regex(/^[a-zA-Z0-9][\w.-]{0,39}$/, "expected a version such as 2026.11: letters, digits, dots and hyphens");

/** Kinds of change to a claim, gravest first; one change can have several. */
export const changeKinds = ["removed", "added", "regraded", "reworded", "revised"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** The parts of a claim that can differ between two versions. */
export const changedParts = [
  "evidence",
  "statement",
  "ends",
  "predicate",
  "status",
  "dates",
  "figures",
  "sources",
  "word",
  "dispute",
  "relays",
  "remarks",
] as const;
export type ChangedPart = (typeof changedParts)[number];

/** The part of a claim that a release keeps as text; it keeps digests of the rest. */
export const ReleasedClaim = shape("ReleasedClaim", {
  id: Id,
  subject: Id,
  predicate: z.enum(predicateIds),
  object: Id,
  statement: z.string(),
  since: optionalText,
  until: optionalText,
  due: optionalText,
  status: z.enum(columnValues.status),
  evidence: z.enum(evidenceIds).describe("The grade that the claim had in that version."),
});
export type ReleasedClaim = z.infer<typeof ReleasedClaim>;

/** The part of an entity that a release keeps. */
export const ReleasedEntity = shape("ReleasedEntity", {
  id: Id,
  type: z.enum(entityTypeIds),
  name: z.string(),
  name_zh: optionalText,
});
export type ReleasedEntity = z.infer<typeof ReleasedEntity>;

/** A version of the data set whose claims and entities are kept for comparison. */
export const Release = shape("Release", {
  version: Version,
  date: z.string().describe("Date of the version, YYYY-MM-DD."),
  hash: z.string().describe("Hash of the version's graph, as computed by the program of that time."),
  note: z.string().describe("A note on the version in a sentence or two; may be empty."),
  note_zh: z.string(),
  claim_count: int,
  entity_count: int,
});
export type Release = z.infer<typeof Release>;

/** Answer of GET /api/releases: the versions that can be compared, oldest first. */
export const ReleaseList = shape("ReleaseList", { releases: z.array(Release) });
export type ReleaseList = z.infer<typeof ReleaseList>;

/** One changed claim, before and after; null on the side that lacks it. */
export const ClaimChange = shape("ClaimChange", {
  id: Id,
  kinds: z
    .array(z.enum(changeKinds))
    .describe(
      "`regraded`: the evidence grade differs; `reworded`: the statement differs; `revised`: anything else differs. All three can apply.",
    ),
  parts: z.array(z.enum(changedParts)).describe("The parts that differ; empty if the claim was added or removed."),
  before: ReleasedClaim.nullable(),
  after: ReleasedClaim.nullable(),
  why: optionalText.describe(
    "The editors' reasons, as the decisions of the versions in between have them; null if none are noted.",
  ),
});
export type ClaimChange = z.infer<typeof ClaimChange>;

/** One changed entity. Only its names are compared, not its summary, kind or other columns. */
export const EntityChange = shape("EntityChange", {
  id: Id,
  kind: z
    .enum(["removed", "added", "renamed", "named"])
    .describe("`renamed`: a name changed; `named`: the entity only gained a Chinese name."),
  before: ReleasedEntity.nullable(),
  after: ReleasedEntity.nullable(),
});
export type EntityChange = z.infer<typeof EntityChange>;

/** One of the two compared states. */
export const ComparedState = shape("ComparedState", {
  version: z.string(),
  date: z.string(),
  released: z.boolean().describe("False if this is the data that the graph holds now, not a release."),
  claim_count: int.describe("Number of compared claims in this state."),
});
export type ComparedState = z.infer<typeof ComparedState>;
