import { z } from "zod";
import { Subgraph } from "./entity.ts";
import { Id, Ids, int, shape } from "./fields.ts";

/** Query of GET /api/ownership. */
export const OwnershipRequest = z.strictObject({ organisation: Id.describe("ID of the organisation.") });
export type OwnershipRequest = z.infer<typeof OwnershipRequest>;

/** One step of ownership away from the organisation. */
export const OwnershipLink = shape("OwnershipLink", {
  owner: Id,
  owned: Id,
  level: int.describe("Number of steps from the organisation, starting at 1."),
  claim_ids: Ids.describe("IDs of the claims that say so, the most informative first."),
});
export type OwnershipLink = z.infer<typeof OwnershipLink>;

/** Answer of GET /api/ownership. */
export const Ownership = Subgraph.extend({
  organisation: Id,
  up: z.array(OwnershipLink).describe("Owners of the organisation and their owners, nearest first."),
  down: z.array(OwnershipLink).describe("What the organisation and its subsidiaries own, nearest first."),
  beside: z
    .array(OwnershipLink)
    .describe(
      "Other owners, in force, of what the organisation and its subsidiaries own; `level` is that of what is owned.",
    ),
  more: z.boolean().describe("True if the answer may be incomplete: it stops at 16 levels."),
}).meta({ id: "Ownership" });
export type Ownership = z.infer<typeof Ownership>;
