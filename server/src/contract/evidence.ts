import { z } from "zod";
import { columnValues, entityTypeIds, evidenceIds } from "../rules/vocabulary.ts";
import { ClaimPage } from "./claimPage.ts";
import { EvidenceCount } from "./entity.ts";
import { Day, Id } from "./fields.ts";
import { listOf, wholeNumber } from "./request.ts";

/** Lists of claims by what they rest on or why they are due. */
const evidenceLists = [
  "own-word",
  "one-publisher",
  "disputed",
  "oldest",
  "claims",
  "publisher",
  "publisher-independent",
  "publisher-alone",
  "suspension",
  "plan",
  "target",
  "figure",
] as const;
export type EvidenceList = (typeof evidenceLists)[number];

const dueKinds = ["suspension", "plan", "target", "figure"] as const;

const day = Day.optional().describe(
  "Day on which claims are due or not; without it, today by the clock of the server.",
);

/** Query of GET /api/evidence. */
export const EvidenceRequest = z.strictObject({ day });
export type EvidenceRequest = z.infer<typeof EvidenceRequest>;

const count = z.number().int();

/** How many claims rest on a publisher. */
export const PublisherCount = z.strictObject({
  publisher: z.string(),
  claims: count.describe("Claims that cite it in their support."),
  independent: count.describe("Of these, those in which it is independent."),
  alone: count.describe("Of these, those that have no other independent publisher."),
});
export type PublisherCount = z.infer<typeof PublisherCount>;

/** What is known about the development of the technologies in one stage of the chain. */
export const StageCoverage = z.strictObject({
  stage: z.enum(columnValues.stage),
  technologies: count,
  undeveloped: z.array(Id).describe("Technologies of which no claim says who develops them."),
  without_maturity: z
    .array(Id)
    .describe("Technologies with developers, none of whose claims tells how far they have come."),
  unsupported: z
    .array(Id)
    .describe(
      "Technologies with developers, of whose claims none is both supported by an independent publisher and undisputed.",
    ),
});
export type StageCoverage = z.infer<typeof StageCoverage>;

/** Answer of GET /api/evidence. */
export const EvidenceMirror = z.strictObject({
  day: z.string().describe("Day on which claims are due or not."),
  claim_count: count,
  grades: z.array(EvidenceCount),
  one_publisher: count.describe("Claims with exactly one independent publisher."),
  relayed: count.describe("Single-source claims whose sources, as an audit found, only relay one interested party."),
  due: z.array(z.strictObject({ kind: z.enum(dueKinds), count })),
  due_more: z.boolean().describe("Whether there are more claims due than are looked through."),
  publishers: z.array(PublisherCount).describe("The publishers behind the most claims."),
  years: z
    .array(z.strictObject({ year: z.string(), evidence: z.enum(evidenceIds), count }))
    .describe("Claims by the year of their newest source; an empty year = no source is dated."),
  types: z.array(z.strictObject({ type: z.enum(entityTypeIds), evidence: z.enum(evidenceIds), count })),
  stages: z.array(StageCoverage),
  technologies_more: z
    .boolean()
    .describe("Whether there are more technologies than are looked through for the stages."),
});
export type EvidenceMirror = z.infer<typeof EvidenceMirror>;

/** Stands for the year of claims without a dated source. */
const UNDATED = "undated";

/** Query of GET /api/evidence/claims. */
export const EvidenceClaimsRequest = z.strictObject({
  list: z
    .enum(evidenceLists)
    .describe(
      "What they rest on (own-word, one-publisher, disputed, publisher and its two parts), why they are due, all of them (oldest), or those that type, evidence and year leave (claims).",
    ),
  publisher: z
    .string()
    .trim()
    .max(300)
    .default("")
    .describe("Name of the publisher, for the three lists by publisher."),
  type: z
    .enum(["", ...entityTypeIds])
    .default("")
    .describe("For claims: type of an entity at one of the two ends."),
  evidence: listOf(evidenceIds).describe("For claims: evidence grades."),
  year: z
    .string()
    .regex(new RegExp(`^(\\d{4}|${UNDATED})?$`), `expected a year YYYY, or ${UNDATED}`)
    .default("")
    .describe(`For claims: year of the newest source; ${UNDATED} = no source is dated.`),
  day,
  limit: wholeNumber(200, 500).describe("How many at most."),
});
export type EvidenceClaimsRequest = z.infer<typeof EvidenceClaimsRequest>;

/** Answer of GET /api/evidence/claims. */
export const EvidenceClaims = ClaimPage.extend({
  more: z
    .boolean()
    .describe(
      "Whether there may be more than `total`: of claims that may be due, and of sources of a publisher, 5,000 are looked through.",
    ),
});
export type EvidenceClaims = z.infer<typeof EvidenceClaims>;
