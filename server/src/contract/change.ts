import { z } from "zod";
import { changeCauses } from "../rules/changeCause.ts";
import { COUNTRY_EXPECTED, isCountry } from "../rules/country.ts";
import { impacts } from "../rules/impact.ts";
import { columnValues, entityTypeIds, evidenceIds, predicateIds } from "../rules/vocabulary.ts";
import { Claim } from "./claim.ts";
import { ClaimContext } from "./claimPage.ts";
import { distinctList, Id, Ids, int, optionalText, shape } from "./fields.ts";
import { listOf, MAX_BETWEEN, wholeNumber } from "./request.ts";

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

const count = z.number().int();

const causes = z
  .array(z.strictObject({ cause: z.enum(changeCauses), count }))
  .describe(
    "What changed in these claims besides, with the number of claims, most first; a claim can count under several. `rule`: nothing in the claim on which a grade can hang, so the rule of evidence or what is known of its sources.",
  );

/** Answer of GET /api/changes and POST /api/changes/among. */
export const ChangeAnswer = shape("ChangeAnswer", {
  from: ComparedState,
  to: ComparedState,
  kinds: z
    .array(z.strictObject({ kind: z.enum(changeKinds), count }))
    .describe("Number of changed claims by kind of change, before filters; a claim can count under several."),
  predicates: z
    .array(z.strictObject({ predicate: z.enum(predicateIds), count }))
    .describe(
      "Number of changed claims by predicate, before filters; a claim whose predicate changed counts under both.",
    ),
  types: z
    .array(z.strictObject({ type: z.enum(entityTypeIds), count }))
    .describe("Number of changed claims by the types of their two entities, before filters."),
  impacts: z
    .array(z.strictObject({ impact: z.enum(impacts), count }))
    .describe(
      "Number of changed claims by what the change means to one who relied on it, most harmful first, before filters; each claim once.",
    ),
  subjects: z
    .array(z.strictObject({ ...ReleasedEntity.shape, count }))
    .describe(
      "The entities at the ends of changed claims with the number of those, most first, before filters; at most 1,000.",
    ),
  countries: z
    .array(z.strictObject({ country: z.string(), count }))
    .describe(
      "Number of changed claims by country or region of their two entities, most first, before filters; a claim can count under several.",
    ),
  steps: z
    .array(z.strictObject({ step: z.enum(columnValues.chainStep), count }))
    .describe(
      "Number of changed claims by the steps of the chain at which their two entities stand, in the order of the chain, before filters; a claim can count under several.",
    ),
  unplaced: z
    .strictObject({ country: count, step: count })
    .describe(
      "Number of changed claims of whose entities the graph knows no country, and no step: no version keeps either, so they are those of now, and entities that are gone have none.",
    ),
  matching: z
    .strictObject({
      impacts: z.array(
        z.strictObject({
          impact: z.enum(impacts),
          count,
          causes,
          noted: count.describe("Number of these claims for which the editors noted a reason."),
          reasons: z
            .array(z.strictObject({ why: z.string(), count }))
            .describe("The most frequent of these reasons with the number of claims, at most three."),
        }),
      ),
      moves: z.array(z.strictObject({ was: z.enum(evidenceIds), is: z.enum(evidenceIds), count, causes })),
      worst: z
        .array(ClaimChange)
        .describe(
          "At most nine of those that are weaker now, gone or ended, three of each, those with the best evidence before first; their claims are in `claims`.",
        ),
    })
    .describe(
      "The changes that match the filters by what they mean, each claim once, most harmful first, and those of grades from which to which, most first.",
    ),
  changed: count.describe("Number of changed claims, before filters."),
  changes: z.array(ClaimChange).describe("The changes that match the filters, most important kind first, then by id."),
  total: count.describe("Number of changes that match the filters; this page may show fewer."),
  entity_changes: z
    .array(EntityChange)
    .describe("Entities that were added, removed, renamed or given their first Chinese name; at most 500."),
  entity_counts: z.strictObject({ removed: count, added: count, renamed: count, named: count }),
  claims: z
    .array(Claim)
    .describe("The claims of this page as the graph holds them now; without those that it no longer holds."),
  regraded: ClaimContext.describe(
    "Sources and entities that show why regraded claims of this page have their new grade; only where the graph gives them that grade now, because an older version holds only the grade.",
  ),
  entities: z
    .array(ReleasedEntity)
    .describe("The entities named in the claims of this page, by ID, with their newest names."),
});
export type ChangeAnswer = z.infer<typeof ChangeAnswer>;

/** Most changes in one answer. */
const MAX_CHANGES = 500;

/** Most entities to whose claims changes can be narrowed. */
const MAX_CHANGE_ENTITIES = 50;

const from = Version.describe("The older version, as listed by GET /api/releases.");
const to = Version.optional().describe("The newer version; by default the data that the graph holds now.");
const limit = wholeNumber(200, MAX_CHANGES).describe("Maximum number of items in the answer.");

/** Query of GET /api/changes. */
export const ChangesRequest = z.strictObject({
  from,
  to,
  kinds: listOf(changeKinds).describe("Only changes of these kinds."),
  predicates: listOf(predicateIds).describe(
    "Only claims that have one of these predicates before or after the change.",
  ),
  types: listOf(entityTypeIds).describe("Only claims with an entity of these types at either end."),
  impacts: listOf(impacts).describe("Only changes that mean this to one who relied on the claim."),
  entities: distinctList(Id, MAX_CHANGE_ENTITIES, "IDs").describe(
    "Only claims with one of these entities at either end.",
  ),
  countries: distinctList(z.string().refine(isCountry, COUNTRY_EXPECTED), MAX_CHANGE_ENTITIES, "countries").describe(
    "Only claims with an entity of one of these countries or regions at either end.",
  ),
  steps: listOf(columnValues.chainStep).describe(
    "Only claims with an entity at one of these steps of the chain at either end.",
  ),
  limit,
  offset: wholeNumber(0, 1_000_000, 0).describe("Number of items to skip at the start of the list."),
});
export type ChangesRequest = z.infer<typeof ChangesRequest>;

/** Body of POST /api/changes/among. */
export const ChangesAmongRequest = shape("ChangesAmongRequest", {
  from,
  to,
  ids: Ids.min(1, "expected at least one ID")
    .max(MAX_BETWEEN, `expected at most ${MAX_BETWEEN} IDs`)
    .describe(
      "IDs of the entities whose claims on one another are compared; entities that no longer exist may be included.",
    ),
  limit,
});
export type ChangesAmongRequest = z.infer<typeof ChangesAmongRequest>;

/** Query of GET /api/changes.atom, beside the parameters of a question. */
export const FeedRequest = z.looseObject({
  entity: Id.optional().describe(
    "Only claims with this entity, such as a policy, at either end. With a question it is a parameter of that.",
  ),
  question: z
    .string()
    .max(80)
    .optional()
    .describe("Only the claims behind the answer to this question as it is now; its parameters go into the query."),
  predicates: listOf(predicateIds).describe("Only claims with one of these predicates."),
});
export type FeedRequest = z.infer<typeof FeedRequest>;

/** Query of GET /api/datapackage.zip. */
export const DataPackageRequest = z.strictObject({
  own: z
    .enum(["without", "with"])
    .default("without")
    .describe("Whether own data are in the package too, the desk's without its notes."),
});
export type DataPackageRequest = z.infer<typeof DataPackageRequest>;
