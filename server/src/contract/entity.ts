import { z } from "zod";
import { entityTypeIds, evidenceIds, predicateIds } from "../rules/vocabulary.ts";
import { Claim } from "./claim.ts";
import { Id, int, optionalNumber, optionalText, ownFields, shape } from "./fields.ts";

/** One entity with the columns of its data file; columns that its type lacks are null. */
export const Entity = shape("Entity", {
  id: Id,
  type: z.enum(entityTypeIds),
  name: z.string(),
  name_zh: optionalText,
  short_name: optionalText.describe("A name of at most 18 characters for pictures; null if the name is short enough."),
  aliases: z.array(z.string()).default([]),
  summary: optionalText,
  kind: optionalText.describe("For organisations, places and policies: a kind from the codebook's list."),
  country: optionalText.describe(
    "ISO 3166-1 alpha-2, or EU for the European Union; for a policy, its jurisdiction; for a sector, where its firms are if that is one country. Null for international bodies.",
  ),
  city: optionalText,
  founded: optionalText,
  ticker: optionalText,
  website: optionalText,
  stage: optionalText.describe("For technologies: stage of the supply chain."),
  chain_step: optionalText.describe(
    "For technologies, products and sectors: the step of the chain at which their goods stand, such as oxide.",
  ),
  lat: optionalNumber.describe("For places: decimal degrees."),
  lon: optionalNumber,
  seat_lat: optionalNumber.describe("For organisations: decimal degrees of its city; null if the city is not known."),
  seat_lon: optionalNumber,
  date: optionalText.describe("For policies: date of issue or start."),
  counterpart: z.boolean().describe("Whether it is an organisation outside China."),
  subsidiary: z.boolean().describe("Whether it is an organisation whose parent is not a government body."),
  claim_count: int.describe("Number of claims that have this entity as subject or object."),
  neighbour_count: int.describe("Number of entities at the other ends of these claims."),
  ...ownFields,
});
export type Entity = z.infer<typeof Entity>;

/** Answer of GET /api/entities: those with the most claims first. */
export const EntityList = shape("EntityList", {
  entities: z.array(Entity),
  total: int.describe("Number of entities asked for; the answer may hold fewer."),
});
export type EntityList = z.infer<typeof EntityList>;

/** Number of claims of one predicate with an entity as subject (`out`) or as object (`in`). */
export const ClaimCount = shape("ClaimCount", {
  predicate: z.enum(predicateIds),
  direction: z.enum(["out", "in"]),
  count: int,
});
export type ClaimCount = z.infer<typeof ClaimCount>;

/** Number of claims of an entity, or of the data set, with one evidence grade. */
export const EvidenceCount = shape("EvidenceCount", { evidence: z.enum(evidenceIds), count: int });
export type EvidenceCount = z.infer<typeof EvidenceCount>;

/** One step of an ownership chain: `claim` says that `owned` belongs to `owner`. */
export const OwnershipStep = shape("OwnershipStep", { owned: Id, owner: Entity, claim: Claim, level: int });
export type OwnershipStep = z.infer<typeof OwnershipStep>;

/** Answer of GET /api/entities/:id. */
export const EntityDetail = shape("EntityDetail", {
  entity: Entity,
  claim_counts: z.array(ClaimCount),
  evidence_counts: z.array(EvidenceCount),
  owners: z.array(OwnershipStep).describe("Owners along SUBSIDIARY_OF, nearest first, up to 8 steps away."),
  subsidiary_count: int.describe("Number of direct subsidiaries."),
  controlled_count: int.describe("Number of subsidiaries, direct or through others, up to 8 steps away."),
});
export type EntityDetail = z.infer<typeof EntityDetail>;

/** Entities and claims between them; every end of every claim is among the entities. */
export const Subgraph = shape("Subgraph", { entities: z.array(Entity), claims: z.array(Claim) });
export type Subgraph = z.infer<typeof Subgraph>;

/** Answer of GET /api/entities/:id/neighbours: the entity, then owners and other neighbours by rank, and claims. */
export const Neighbours = Subgraph.extend({
  total: int.describe("Number of neighbours that match; the answer may hold fewer."),
}).meta({ id: "Neighbours" });
export type Neighbours = z.infer<typeof Neighbours>;

/** One entity found, with the name that matched. */
export const SearchHit = shape("SearchHit", {
  entity: Entity,
  matched: z
    .string()
    .describe("The name, alias, Chinese name, pinyin or ticker that matched best; the name if none did."),
  match: z
    .enum(["exact", "prefix", "word", "similar", "text"])
    .describe("How it matched; `similar` forgives typing errors, `text` has the words in its claims and summary."),
});
export type SearchHit = z.infer<typeof SearchHit>;

/** Answer of GET /api/search, best name first, then those that have the words elsewhere. */
export const SearchAnswer = shape("SearchAnswer", { hits: z.array(SearchHit) });
export type SearchAnswer = z.infer<typeof SearchAnswer>;

/** The words of a search that find something. */
export const FoundWith = shape("FoundWith", {
  q: z.string().describe("The search text, with plural endings removed."),
  words: z.array(z.string()).describe("The same words as typed by the reader."),
});
export type FoundWith = z.infer<typeof FoundWith>;

/** Answer of GET /api/search/fewer: for each kind, the words that find something; null if none do. */
export const FewerWordsAnswer = shape("FewerWordsAnswer", {
  entity: FoundWith.nullable(),
  claim: FoundWith.nullable(),
  source: FoundWith.nullable(),
});
export type FewerWordsAnswer = z.infer<typeof FewerWordsAnswer>;
