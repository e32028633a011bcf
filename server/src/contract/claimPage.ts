import { z } from "zod";
import { Claim } from "./claim.ts";
import { Entity, Subgraph } from "./entity.ts";
import { int, shape } from "./fields.ts";
import { Source } from "./source.ts";

/** Claims with everything needed to show them: ends, entities in `about` or that publish, and sources. */
export const ClaimPage = Subgraph.extend({
  sources: z.array(Source),
  total: int.describe("Number of claims that match; this page may show fewer."),
}).meta({ id: "ClaimPage" });
export type ClaimPage = z.infer<typeof ClaimPage>;

/** Answer of POST /api/claims/context: the requested entities and sources, and the publishers that are entities. */
export const ClaimContext = shape("ClaimContext", { entities: z.array(Entity), sources: z.array(Source) });
export type ClaimContext = z.infer<typeof ClaimContext>;

/** Answer of POST /api/claims/ownership: ownership claims with all the entities and sources that they name. */
export const OwnershipContext = Subgraph.extend({ sources: z.array(Source) }).meta({ id: "OwnershipContext" });
export type OwnershipContext = z.infer<typeof OwnershipContext>;

/** Answer of GET /api/claims/:id. */
export const ClaimDetail = shape("ClaimDetail", {
  claim: Claim,
  entities: z.array(Entity),
  sources: z.array(Source),
});
export type ClaimDetail = z.infer<typeof ClaimDetail>;

/** Answer of GET /api/sources: sources that match, best known first. */
export const SourcePage = shape("SourcePage", { sources: z.array(Source), total: int });
export type SourcePage = z.infer<typeof SourcePage>;

/** Answer of GET /api/sources/:id: the source and the claims that cite it. */
export const SourceDetail = ClaimPage.extend({ source: Source }).meta({ id: "SourceDetail" });
export type SourceDetail = z.infer<typeof SourceDetail>;
