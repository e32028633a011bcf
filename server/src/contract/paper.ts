import { z } from "zod";
import { ClaimChange, ComparedState, ReleasedClaim, ReleasedEntity, Version } from "./change.ts";
import { Claim } from "./claim.ts";
import { ClaimContext } from "./claimPage.ts";
import { Day, Id, Ids, int, optionalNumber, optionalText, shape } from "./fields.ts";

/** Verdicts on a claim of a paper, gravest first; one claim can have several. */
export const paperVerdicts = [
  "gone",
  "ended",
  "figure",
  "reworded",
  "regraded",
  "ran-out",
  "revised",
  "unknown",
  "unchanged",
] as const;
export type PaperVerdict = (typeof paperVerdicts)[number];

/** The share, or the amount with its unit, that a claim had; nulls where it had none. */
export const FormerFigure = shape("FormerFigure", {
  share_pct: optionalNumber,
  quantity: optionalNumber,
  unit: optionalText,
});
export type FormerFigure = z.infer<typeof FormerFigure>;

/** One claim of a paper: how it was in the paper's version, and what became of it. */
export const PaperClaim = shape("PaperClaim", {
  id: Id,
  verdicts: z
    .array(z.enum(paperVerdicts))
    .describe(
      "`figure`: another figure, or, if `figure_before` is null, perhaps only another description of it; `revised`: ends, predicate, status, dates, whose word it is or a dispute; `unchanged`: at most sources and remarks differ, or how a figure is described; `unknown`: the version does not have it, as with own data.",
    ),
  before: ReleasedClaim.nullable().describe("The claim as the paper's version has it; null if that has none."),
  change: ClaimChange.nullable().describe("All that differs; null if nothing does."),
  figure_before: FormerFigure.nullable().describe(
    "The former figure where there is another one, as the editors' decisions have it; null if they do not tell it.",
  ),
  into: Ids.describe(
    "For a claim that is gone: the claims that the editors' reason names, otherwise those added since with its predicate and ends; for one that has ended: those of now with its predicate and ends that have not.",
  ),
  ran_out: optionalText.describe(
    "The date that has passed since the paper's day, as the claim gives it; null if none has, or if the claim has none.",
  ),
});
export type PaperClaim = z.infer<typeof PaperClaim>;

/** Answer of POST /api/changes/paper. */
export const PaperAnswer = shape("PaperAnswer", {
  from: ComparedState,
  to: ComparedState,
  made: Day.describe("The paper's day, since which dates have passed."),
  paper: z.array(PaperClaim).describe("The claims asked for, in their order."),
  claims: z.array(Claim).describe("Those of them that the graph holds, and the claims in `into` and `added`."),
  added: Ids.describe(
    "Claims added since the paper's version that have an end in common with the paper, those between two of its entities first, then those on whom most of its claims are.",
  ),
  added_total: int,
  regraded: ClaimContext.describe("Sources and entities that show why regraded claims have their new grade."),
  entities: z.array(ReleasedEntity).describe("The ends of all these claims, with their newest names."),
});
export type PaperAnswer = z.infer<typeof PaperAnswer>;

/** Most claims of a paper in one request. */
const MOST_CLAIMS = 5000;

/** Body of POST /api/changes/paper. */
export const PaperRequest = shape("PaperRequest", {
  from: Version.describe("The version of the data set that the paper names."),
  ids: Ids.min(1, "expected at least one ID")
    .max(MOST_CLAIMS, `expected at most ${MOST_CLAIMS} IDs`)
    .describe("IDs of the claims of the paper, in its order."),
  made: Day.optional().describe("The day on which the paper was made; by default that of its version."),
  day: Day.describe("The reader's day, by which dates have passed."),
});
export type PaperRequest = z.infer<typeof PaperRequest>;

/** Query of GET /api/releases/:version/claims. */
export const ReleasedClaimsRequest = z.strictObject({
  version: Version.describe("A version, as listed by GET /api/releases."),
});
export type ReleasedClaimsRequest = z.infer<typeof ReleasedClaimsRequest>;

/** Answer of GET /api/releases/:version/claims. */
export const ReleasedClaims = shape("ReleasedClaims", {
  version: Version,
  claims: z.array(ReleasedClaim).describe("All claims of the version."),
});
export type ReleasedClaims = z.infer<typeof ReleasedClaims>;
