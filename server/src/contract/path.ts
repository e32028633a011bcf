import { z } from "zod";
import { evidenceIds } from "../rules/vocabulary.ts";
import { Subgraph } from "./entity.ts";
import { Id } from "./fields.ts";

/** A path as an argument: entities in order, and for each hop its claims, best evidenced first. */
export const Path = z.strictObject({
  entities: z.array(Id),
  hops: z.array(z.strictObject({ claims: z.array(Id) })),
  weakest: z
    .strictObject({ hop: z.number().int(), evidence: z.enum(evidenceIds) })
    .describe("The worst hop's best evidence, and the index of that hop."),
});
export type Path = z.infer<typeof Path>;

/** Answer of GET /api/paths: paths ranked by their weakest link, then by length. */
export const PathAnswer = Subgraph.extend({
  paths: z.array(Path),
  shortest: z
    .number()
    .int()
    .nullable()
    .describe("Hops of the shortest path; null when none was found within the hop limit."),
  more: z
    .boolean()
    .describe(
      "True when more paths of these lengths exist than are listed, or may exist as a limit cut the search short.",
    ),
});
export type PathAnswer = z.infer<typeof PathAnswer>;
