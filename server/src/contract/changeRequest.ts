import { z } from "zod";
import { entityTypeIds, predicateIds } from "../rules/vocabulary.ts";
import { changeKinds, Version } from "./change.ts";
import { Ids, shape } from "./fields.ts";
import { listOf, MAX_BETWEEN, wholeNumber } from "./request.ts";

/** Most changes in one answer. */
const MAX_CHANGES = 500;

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
