import { z } from "zod";
import { evidenceIds } from "../rules/vocabulary.ts";
import { Subgraph } from "./entity.ts";
import { Ids, int, shape } from "./fields.ts";

/** A path as an argument: entities in order, and for each hop its claims, best evidenced first. */
export const Path = shape("Path", {
  entities: Ids,
  hops: z.array(z.strictObject({ claims: Ids })),
  weakest: z
    .strictObject({ hop: int, evidence: z.enum(evidenceIds) })
    .describe(
      "The step with the weakest evidence: its index and grade. A step is disputed if a claim in force is; otherwise it has the grade of its best claim.",
    ),
  goods: z
    .enum(["forward", "backward"])
    .nullable()
    .describe(
      "Which way goods go along the whole path by claims in force: `forward` from its first entity to its last, `backward` from its last to its first; null if neither. Goods go from a place to who mines there, from a maker to what it makes (of a technology, only if the claim calls it commercial or deployed), from a thing to what it goes into and to what is based on it, to where it is used, to customers, and to who depends on it. They go from a thing to another of its makers only if the thing was reached by what goes into it, and on from there only with what that maker supplies of it.",
    ),
});
export type Path = z.infer<typeof Path>;

/** Answer of GET /api/paths: a direct path first, then those with the strongest weakest link, then the shorter. */
export const PathAnswer = Subgraph.extend({
  paths: z.array(Path),
  shortest: int.nullable().describe("Number of steps in the shortest path; null if there is none within `maxHops`."),
  more: z
    .boolean()
    .describe("True if more paths of these lengths exist, or may exist because the search reached a limit."),
}).meta({ id: "PathAnswer" });
export type PathAnswer = z.infer<typeof PathAnswer>;
