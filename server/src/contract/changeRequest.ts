import { z } from "zod";
import { entityTypeIds, predicateIds } from "../rules/vocabulary.ts";
import { changeKinds, Version } from "./change.ts";
import { Id } from "./fields.ts";
import { listOf, MAX_BETWEEN, wholeNumber } from "./request.ts";

/** Most changes in one answer. */
const MAX_CHANGES = 500;

const from = Version.describe("The older version: one of those that GET /api/releases lists.");
const to = Version.optional().describe("The newer version; what the graph holds now when absent.");
const limit = wholeNumber(200, MAX_CHANGES).describe("How many at most.");

/** Query of GET /api/changes. */
export const ChangesRequest = z.strictObject({
  from,
  to,
  kinds: listOf(changeKinds).describe("Only changes of these kinds."),
  predicates: listOf(predicateIds).describe("Only claims with these predicates, before or after."),
  types: listOf(entityTypeIds).describe("Only claims with an entity of these types at either end."),
  limit,
  offset: wholeNumber(0, 1_000_000, 0).describe("How many to leave out from the start of the list."),
});
export type ChangesRequest = z.infer<typeof ChangesRequest>;

/** Body of POST /api/changes/among. */
export const ChangesAmongRequest = z.strictObject({
  from,
  to,
  ids: z
    .array(Id)
    .min(1, "name at least one entity")
    .max(MAX_BETWEEN, `name at most ${MAX_BETWEEN} entities`)
    .describe("Ids of the entities among which claims are compared, also of those that are no longer there."),
  limit,
});
export type ChangesAmongRequest = z.infer<typeof ChangesAmongRequest>;
