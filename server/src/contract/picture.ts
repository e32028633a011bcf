import { z } from "zod";
import { predicateIds } from "../rules/vocabulary.ts";
import { Subgraph } from "./entity.ts";
import { Ids, shape } from "./fields.ts";
import { claimDirections, MAX_BETWEEN, MAX_NEIGHBOURS, wholeNumber } from "./request.ts";

/** Most steps in one request. */
const MAX_STEPS = 300;

/** Most entities whose neighbours one request opens. */
export const MAX_OPENINGS = 300;

/** Entities put on the canvas together, and how many neighbours of each are opened. */
export const PictureStep = shape("PictureStep", {
  ids: Ids.min(1, "expected at least one id")
    .max(MAX_BETWEEN, `expected at most ${MAX_BETWEEN} ids`)
    .describe("Ids of the entities; unknown ones are left out of the answer."),
  neighbours: wholeNumber(0, MAX_NEIGHBOURS, 0).describe("Number of neighbours opened for each of them; 0 opens none."),
  along: z
    .strictObject({ predicate: z.enum(predicateIds), direction: z.enum(claimDirections).default("both") })
    .optional()
    .describe("The kind of claim along which they are opened; absent for all kinds."),
});

export type PictureStep = z.infer<typeof PictureStep>;

/** Body of POST /api/picture: the steps of a view, or those that follow a known part of it. */
export const PictureRequest = z
  .strictObject({
    steps: z
      .array(PictureStep)
      .min(1, "expected at least one step")
      .max(MAX_STEPS, `expected at most ${MAX_STEPS} steps`),
    known: Ids.max(MAX_BETWEEN, `expected at most ${MAX_BETWEEN} ids`)
      .default([])
      .describe("Ids of entities that the caller has, with all claims between them: the answer leaves these out."),
  })
  .refine(
    ({ steps }) =>
      steps.reduce((sum, { ids, neighbours }) => sum + (neighbours > 0 ? ids.length : 0), 0) <= MAX_OPENINGS,
    { path: ["steps"], error: `expected at most ${MAX_OPENINGS} entities whose neighbours are opened` },
  )
  .meta({ id: "PictureRequest" });
export type PictureRequest = z.infer<typeof PictureRequest>;

/** Answer of POST /api/picture: the entities of the steps, and all claims between them and those known. */
export const Picture = Subgraph.extend({
  opened: z
    .array(Ids)
    .describe(
      "For each entity whose neighbours are opened, in the order of the request: its own id, then those of its neighbours by rank; empty if there is no such entity.",
    ),
}).meta({ id: "Picture" });
export type Picture = z.infer<typeof Picture>;
