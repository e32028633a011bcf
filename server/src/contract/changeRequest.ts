import { z } from "zod";
import { COUNTRY_EXPECTED, isCountry } from "../rules/country.ts";
import { impacts } from "../rules/impact.ts";
import { columnValues, entityTypeIds, predicateIds } from "../rules/vocabulary.ts";
import { changeKinds, Version } from "./change.ts";
import { distinctList, Id, Ids, shape } from "./fields.ts";
import { listOf, MAX_BETWEEN, wholeNumber } from "./request.ts";

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
