import { z } from "zod";
import { Subgraph } from "./entity.ts";
import { Id } from "./fields.ts";

/** Query of GET /api/ownership. */
export const OwnershipRequest = z.strictObject({ organisation: Id.describe("Id of the organisation.") });
export type OwnershipRequest = z.infer<typeof OwnershipRequest>;

/** One step of ownership away from the organisation. */
export const OwnershipLink = z.strictObject({
  owner: Id,
  owned: Id,
  level: z.number().int().describe("Steps from the organisation, from 1."),
  claim_ids: z.array(Id).describe("The claims that say so, that which tells most first."),
});
export type OwnershipLink = z.infer<typeof OwnershipLink>;

/** Answer of GET /api/ownership. */
export const Ownership = Subgraph.extend({
  organisation: Id,
  up: z.array(OwnershipLink).describe("Who owns it and its owners, nearest first."),
  down: z.array(OwnershipLink).describe("What it and its subsidiaries own, nearest first."),
  more: z.boolean().describe("Whether there may be more than one answer holds, which ends after 16 levels."),
});
export type Ownership = z.infer<typeof Ownership>;
