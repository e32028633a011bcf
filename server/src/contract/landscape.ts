import { z } from "zod";
import { columnValues, evidenceIds } from "../rules/vocabulary.ts";
import { Claim } from "./claim.ts";
import { Entity } from "./entity.ts";
import { Id, Ids, int, optionalText, shape } from "./fields.ts";

/**
 * The rest of the world beside China in one technology, as a count of the names in this data set. A count says nothing
 * about who is further or makes more.
 */
export const gaps = [
  "none-found-abroad",
  "more-in-china",
  "as-many",
  "more-abroad",
  "none-found-in-china",
  "not-comparable",
  "none-found",
] as const;
export const Gap = z.enum(gaps);
export type Gap = z.infer<typeof Gap>;

/** The rule that decided a gap. */
const gapRules = [
  "names-counted",
  "plans-only-abroad",
  "plans-only-in-china",
  "no-developer-abroad",
  "ended-only-abroad",
  "no-developer-in-china",
  "ended-only-in-china",
  "no-developer",
  "disputed-only",
  "last-reported-only",
  "plans-only",
  "named-otherwise",
] as const;
export const GapRule = z.enum(gapRules);
export type GapRule = z.infer<typeof GapRule>;

/** Standings of one developer, or of all developers on one side, most telling first. */
export const standings = ["working", "not-stated", "disputed", "last-reported", "planned", "ended"] as const;
export const Standing = z
  .enum(standings)
  .describe(
    "working: in force, undisputed and with a stated maturity; not-stated: in force, but without a stated maturity; " +
      "disputed: only disputed claims; last-reported: only claims that no source has reported for five years; " +
      "planned: only planned or proposed; ended: only ended or suspended.",
  );
export type Standing = z.infer<typeof Standing>;

const maturity = z.enum(columnValues.maturity).nullable();

const newestSource = optionalText.describe(
  "Date of the newest source of the claims that decide the standing; null if none is dated.",
);

/** One organisation that works, worked or plans to work on a technology. */
export const Developer = shape("Developer", {
  organisation: Id,
  country: z.string().nullable(),
  abroad: z.boolean().describe("Whether the organisation is based outside China."),
  standing: Standing,
  maturity: maturity.describe(
    "The highest maturity among the claims that decide the standing; for plans, the planned maturity.",
  ),
  evidence: z.enum(evidenceIds).describe("The best grade among the claims that decide standing and maturity."),
  newest_source: newestSource,
  figure_claim: Id.nullable().describe(
    "ID of a claim with its capacity, or with another figure if no capacity is known; a disputed claim only if there is no other. Its grade may differ from `evidence`.",
  ),
  only_compared: z
    .boolean()
    .default(false)
    .describe("Whether only an editors' comparison names it; no name is counted for that."),
  counted_with: Id.nullable()
    .default(null)
    .describe("ID of its parent, where that is counted on the same side; parent and subsidiary count as one name."),
  claim_ids: Ids,
});
export type Developer = z.infer<typeof Developer>;

/** One side: who is named, its standing, and its furthest maturity if the standing is `working`. */
export const Side = shape("Side", {
  standing: Standing.nullable().describe("Null if the data set names no developer on this side."),
  maturity,
  evidence: z
    .enum(evidenceIds)
    .nullable()
    .describe("The best grade among the claims that decide standing and maturity."),
  newest_source: newestSource,
  names: int.describe(
    "Number of developers that undisputed claims in force name, reported within five years, a subsidiary not beside its parent; what `gap` compares.",
  ),
});
export type Side = z.infer<typeof Side>;

/** China and the rest of the world compared on one technology. */
export const LandscapeRow = shape("LandscapeRow", {
  technology: Id,
  stage: z.string().nullable().describe("Stage of the supply chain."),
  sectors: Ids.describe("IDs of sectors that use the technology or a product based on it."),
  wholes: Ids.describe("IDs of technologies that it is part of."),
  parts: Ids.describe("IDs of technologies that are part of it."),
  kinds: z
    .array(z.strictObject({ technology: Id, china: int, abroad: int }))
    .default([])
    .describe("The names counted on both sides under its parts, where one of these has more than it has itself."),
  share_claim: Id.nullable()
    .default(null)
    .describe("ID of the newest claim in force with China's share of the world in it; null if there is none."),
  gap: Gap,
  rule: GapRule,
  china: Side,
  abroad: Side,
  developers: z.array(Developer).describe("Developers in China first, then by standing, maturity and evidence."),
  claim_ids: Ids,
});
export type LandscapeRow = z.infer<typeof LandscapeRow>;

/** Answer of GET /api/landscape: technologies by id, with the claims and entities that they name. */
export const Landscape = shape("Landscape", {
  rows: z.array(LandscapeRow),
  more: z
    .boolean()
    .describe("True if there are more rows than one answer can hold; filter by stage or sector to see them."),
  below_floor: int.describe("Number of claims left out because their evidence is weaker than requested."),
  claims: z.array(Claim).describe("The claims of all rows, by id."),
  entities: z.array(Entity).describe("The entities named in rows and claims, by id."),
});
export type Landscape = z.infer<typeof Landscape>;

const evidenceFloor = z
  .enum(evidenceIds)
  .default("disputed")
  .describe("The weakest evidence grade to count; `disputed` counts every claim.");

/** An absent or empty text means no restriction. */
const stage = z
  .enum(["", ...columnValues.stage])
  .default("")
  .describe("Stage of the supply chain.");
const sector = z
  .string()
  .max(120, "expected an ID of at most 120 characters")
  .regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/, "expected a lower-case ID such as electric-vehicles")
  .default("")
  .describe("ID of a sector that uses the technologies or products based on them.");

/** Query of GET /api/landscape. */
export const LandscapeRequest = z.strictObject({
  stage,
  sector,
  evidence: evidenceFloor,
});
export type LandscapeRequest = z.infer<typeof LandscapeRequest>;

/** Path and query of GET /api/landscape/:technology. */
export const TechnologyRequest = z.strictObject({
  technology: Id.describe("ID of the technology, such as disc-motors."),
  evidence: evidenceFloor,
});
export type TechnologyRequest = z.infer<typeof TechnologyRequest>;
