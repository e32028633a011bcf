import { z } from "zod";
import { predicateIds } from "../rules/vocabulary.ts";
import { EvidenceCount, Subgraph } from "./entity.ts";
import { Id } from "./fields.ts";

/** Most entities compared beside the first two. */
const MAX_ALSO = 3;

/** Query of GET /api/compare. */
export const CompareRequest = z.strictObject({
  left: Id.describe("Id of the first entity."),
  right: Id.describe("Id of the second entity."),
  also: z
    .string()
    .default("")
    .transform((text) => (text === "" ? [] : text.split(",")))
    .pipe(z.array(Id).max(MAX_ALSO, `name at most ${MAX_ALSO} entities besides`))
    .describe("Ids of further entities to set beside them, each different from all others."),
});
export type CompareRequest = z.infer<typeof CompareRequest>;

/** Groups of neighbours in a comparison: their type, or for organisations their role. */
export const comparedKinds = [
  "technologies",
  "products",
  "sectors",
  "owners",
  "holdings",
  "suppliers",
  "customers",
  "partners",
  "developers",
  "producers",
  "counterparts",
  "funders",
  "funded",
  "policies",
  "places",
  "others",
] as const;
export type ComparedKind = (typeof comparedKinds)[number];

const sides = z
  .array(z.array(Id))
  .describe("For each entity compared, in their order, the ids of its claims; none where it has none.");

/** An entity that at least one of the compared entities has a claim about. */
export const ComparedRow = z.strictObject({
  entity: Id,
  shared: z.boolean().describe("Whether two or more of the entities compared have it, by the claims read of each."),
  sides,
});
export type ComparedRow = z.infer<typeof ComparedRow>;

/** Comparable figures: the same predicate, other end and unit. */
export const ComparedFigure = z.strictObject({
  predicate: z.enum(predicateIds),
  direction: z.enum(["out", "in"]).describe("Whether the claims leave from the entities compared or arrive at them."),
  entity: Id.describe("The other end of the claims."),
  unit: z.string(),
  sides,
});
export type ComparedFigure = z.infer<typeof ComparedFigure>;

/** Answer of GET /api/compare. */
export const Comparison = Subgraph.extend({
  compared: z.array(Id),
  groups: z.array(z.strictObject({ kind: z.enum(comparedKinds), rows: z.array(ComparedRow) })),
  between: z.array(Id).describe("All claims between the entities compared, among those read or not."),
  evidence: z
    .array(
      z.strictObject({
        entity: Id,
        total: z.number().int().describe("All its claims."),
        read: z.number().int().describe("How many of them, the best evidenced first, the comparison takes in."),
        counts: z.array(EvidenceCount).describe("Of those read."),
      }),
    )
    .describe("How well the claims of each are evidenced."),
  figures: z.array(ComparedFigure).describe("Figures that two or more of them have for the same thing in one unit."),
  timeline: z
    .array(z.strictObject({ year: z.number().int(), sides }))
    .describe("Their dated claims by the year in which they begin, or else end; the earliest first."),
});
export type Comparison = z.infer<typeof Comparison>;
