import { z } from "zod";
import { columnValues, entityTypeIds, evidenceIds } from "../rules/vocabulary.ts";
import { ClaimPage } from "./claimPage.ts";
import { EvidenceCount } from "./entity.ts";
import { Day, Ids, shape } from "./fields.ts";
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
  "checked",
  "found-in-full",
  "found-in-part",
  "not-supported",
  "unreadable",
  "lost-grade",
] as const;
export type EvidenceList = (typeof evidenceLists)[number];

const dueKinds = ["suspension", "plan", "target", "figure"] as const;

const day = Day.optional().describe("Day for which to decide what is due; by default the server's current day.");

/** Query of GET /api/evidence. */
export const EvidenceRequest = z.strictObject({ day });
export type EvidenceRequest = z.infer<typeof EvidenceRequest>;

const count = z.number().int();

/** Number of claims that rest on a publisher. */
export const PublisherCount = shape("PublisherCount", {
  publisher: z.string(),
  claims: count.describe("Number of claims that cite it in support."),
  independent: count.describe("Number of these for which it is independent."),
  alone: count.describe("Number of these without another independent voice."),
});
export type PublisherCount = z.infer<typeof PublisherCount>;

/** Development of the technologies in one stage of the chain, as far as it is known. */
export const StageCoverage = shape("StageCoverage", {
  stage: z.enum(columnValues.stage),
  technologies: count,
  undeveloped: Ids.describe("IDs of technologies without a claim on who develops them."),
  without_maturity: Ids.describe("IDs of technologies with developers, but without a claim that states a maturity."),
  unsupported: Ids.describe(
    "IDs of technologies with developers, but without an undisputed claim from an independent voice.",
  ),
});
export type StageCoverage = z.infer<typeof StageCoverage>;

/** Number of claims of a dossier that were checked, with the findings. */
export const CheckCount = z.strictObject({
  dossier: z.string(),
  verdict: z
    .enum(columnValues.checkVerdict)
    .describe("The best verdict among the newest checks of the sources that support the claim."),
  count,
});
export type CheckCount = z.infer<typeof CheckCount>;

/** Answer of GET /api/evidence. */
export const EvidenceMirror = shape("EvidenceMirror", {
  day: z.string().describe("Day for which the answer decides what is due."),
  claim_count: count,
  grades: z.array(EvidenceCount),
  one_publisher: count.describe("Number of claims with exactly one independent voice."),
  relayed: count.describe(
    "Number of single-source claims whose sources, the editors found, only repeat one interested party.",
  ),
  due: z.array(z.strictObject({ kind: z.enum(dueKinds), count })),
  due_more: z.boolean().describe("True if more claims may be due than the server examines."),
  checks: z.array(CheckCount).describe("Number of claims whose sources were read again."),
  lost_grades: z
    .array(z.strictObject({ before: z.enum(evidenceIds), evidence: z.enum(evidenceIds), count }))
    .describe("Number of claims with a lower grade because a source failed its check, with the grade before and now."),
  publishers: z.array(PublisherCount).describe("The publishers that the most claims cite."),
  years: z
    .array(z.strictObject({ year: z.string(), evidence: z.enum(evidenceIds), count }))
    .describe("Number of claims by the year of their newest source; an empty year means that no source is dated."),
  types: z.array(z.strictObject({ type: z.enum(entityTypeIds), evidence: z.enum(evidenceIds), count })),
  stages: z.array(StageCoverage),
  technologies_more: z.boolean().describe("True if there are more technologies than the server examines for `stages`."),
});
export type EvidenceMirror = z.infer<typeof EvidenceMirror>;

/** Stands for the year of claims without a dated source. */
const UNDATED = "undated";

/** Query of GET /api/evidence/claims. */
export const EvidenceClaimsRequest = z.strictObject({
  list: z
    .enum(evidenceLists)
    .describe(
      "Which claims: by what they rest on (own-word, one-publisher, disputed, publisher, publisher-independent, publisher-alone), by why they are due (suspension, plan, target, figure), by what checks of their sources found (checked, found-in-full, found-in-part, not-supported, unreadable, lost-grade), all of them (oldest), or those that match `type`, `evidence` and `year` (claims).",
    ),
  publisher: z
    .string()
    .trim()
    .max(300)
    .default("")
    .describe("Name of the publisher; needed for the three publisher lists."),
  type: z
    .enum(["", ...entityTypeIds])
    .default("")
    .describe("For the list claims: type of at least one of the two entities."),
  evidence: listOf(evidenceIds).describe("For the list claims: evidence grades."),
  year: z
    .string()
    .regex(new RegExp(`^(\\d{4}|${UNDATED})?$`), `expected a year YYYY, or ${UNDATED}`)
    .default("")
    .describe(`For the list claims: year of the newest source, or ${UNDATED} if no source is dated.`),
  dossier: z
    .string()
    .trim()
    .max(100)
    .default("")
    .describe("For the lists by what checks found (checked to unreadable): name of the dossier."),
  day,
  limit: wholeNumber(200, 500).describe("Maximum number of items in the answer."),
});
export type EvidenceClaimsRequest = z.infer<typeof EvidenceClaimsRequest>;

/** Answer of GET /api/evidence/claims. */
export const EvidenceClaims = ClaimPage.extend({
  more: z
    .boolean()
    .describe(
      "True if there may be more than `total`, because the server examines at most 5,000 claims that may be due and 5,000 sources of a publisher.",
    ),
}).meta({ id: "EvidenceClaims" });
export type EvidenceClaims = z.infer<typeof EvidenceClaims>;
