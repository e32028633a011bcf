import { z } from "zod";
import { COUNTRY_EXPECTED, isCountry } from "../rules/country.ts";
import { evidenceIds } from "../rules/vocabulary.ts";
import { Subgraph } from "./entity.ts";
import { distinctList, Id, Ids, int, optionalText, shape } from "./fields.ts";
import { RelatedMakers, Supplier } from "./removal.ts";

/** Most entities that a request can take out, and most countries. */
const MAX_TAKEN = 50;
const MAX_COUNTRIES = 10;

/** Query of GET /api/what-if. */
export const WhatIfRequest = z.strictObject({
  ids: distinctList(Id, MAX_TAKEN, "IDs").describe("IDs of organisations, products and technologies to take out."),
  country: distinctList(z.string().refine(isCountry, COUNTRY_EXPECTED), MAX_COUNTRIES, "countries").describe(
    "Countries or regions (ISO 3166-1 alpha-2, or EU for EU bodies). With a product or technology among the IDs: only its makers there drop out. Without: every organisation with its headquarters there drops out, and every place there.",
  ),
  stop: z
    .enum(["making", "exports"])
    .default("making")
    .describe(
      "What stops of a product or technology in the countries beside it. `making`: nobody there makes it any more. `exports`: they keep it for themselves, so it could reach nobody there, nor who buys from them what they make of it.",
    ),
  subsidiaries: z
    .enum(["with", "without"])
    .default("with")
    .describe("Whether subsidiaries of organisations drop out too, by SUBSIDIARY_OF claims in force, at every level."),
});
export type WhatIfRequest = z.infer<typeof WhatIfRequest>;

/** Something that is taken out. */
export const TakenOut = shape("TakenOut", {
  entity: Id,
  why: z.enum(["named", "country", "subsidiary"]),
  claim_ids: Ids.describe("IDs of the claims that make it a subsidiary of another that is taken out."),
});
export type TakenOut = z.infer<typeof TakenOut>;

/** An organisation that makes a technology or product, with the claims that say how much. */
const Maker = Supplier.extend({
  amount: Id.nullable().describe(
    "ID of the newest of its claims that states its own output, or capacity, of this thing a year; null if none does. A single batch or container, a total of its country, a target and a figure of another thing are none.",
  ),
  planned: Id.nullable().describe(
    "ID of the newest of its claims that states an output or capacity a year which is only planned or aimed at; null if none does.",
  ),
});

/** A maker that does not drop out. */
const RemainingMaker = Maker.extend({
  supplies: Ids.describe(
    "IDs of the current claims by which it supplies somebody with a thing that is named, or with the group to which a rule on that counts it.",
  ),
});

/** A product or technology that is taken out, or that something taken out makes, with all its makers. */
export const WhatIfThing = shape("WhatIfThing", {
  item: Id,
  why: z.enum(["taken", "made"]).describe("`taken`: named by the request; `made`: a maker drops out."),
  taken: z.array(Maker).describe("Makers that drop out, or lose the place where they mine."),
  left: z.array(RemainingMaker).describe("Makers that remain, best evidence first, then highest maturity."),
  last_reported: z
    .array(Maker)
    .describe("Remaining organisations last reported to make it more than five years ago; they do not count."),
  announced: z.array(Maker).describe("Remaining organisations that only plan to make it; they do not count."),
  coverage: z.strictObject({
    claims: int.describe("Number of claims on who makes it, of any status."),
    related: z
      .array(RelatedMakers)
      .describe("Technologies and products one PART_OF or EMBODIES claim away whose makers are not among its own."),
  }),
});
export type WhatIfThing = z.infer<typeof WhatIfThing>;

/** Ways in which goods get from one end of a step to the other. */
export const stepWays = ["mined", "made", "goes_into", "basis_of", "used_in", "supplied", "needed"] as const;
export type StepWay = (typeof stepWays)[number];

/** One step in the direction in which goods go. */
export const GoodsStep = shape("GoodsStep", {
  from: Id,
  to: Id,
  way: z
    .enum(stepWays)
    .describe(
      "`mined`: place to the organisation that mines it, or to the thing that is said to come from there; `made`: organisation that drops out to what it makes, or a thing to an organisation that makes it; `goes_into`: thing to what it goes into; `basis_of`: technology to a product based on it; `used_in`: thing to a sector; `supplied`: to a customer, from an organisation that drops out or from the thing supplied (the claims name the suppliers); `needed`: to what depends on it.",
    ),
  claim_ids: Ids,
  evidence: z.enum(evidenceIds).describe("The grade of the line; of several suppliers' lines, the best."),
  alternatives: Ids.describe(
    "For a technology and a product that stands for several of one stage: the others that are not reached. Not empty: the claim does not say which of them is meant.",
  ),
});
export type GoodsStep = z.infer<typeof GoodsStep>;

const concerned = {
  entity: Id,
  kind: z.enum(["organisation", "sector"]),
  abroad: z
    .boolean()
    .nullable()
    .describe(
      "Whether it is outside the countries of the request, or, without any, outside China; null for a sector without a country.",
    ),
};

/** Effects that a rule on what is taken out, or a shortage of it, is recorded to have had on an organisation or sector. */
export const WhatIfEffect = shape("WhatIfEffect", {
  ...concerned,
  claim_ids: Ids.describe(
    "IDs of the claims that state the effects, worst first: stopped, cut, short, excluded, costs, worried, not-short, licensed; then newest first.",
  ),
  because: Ids.describe(
    "IDs of the claims by which the rules cover what is taken out; empty if the effects are those of the goods themselves, or of the rules of a country that drops out whole.",
  ),
});
export type WhatIfEffect = z.infer<typeof WhatIfEffect>;

/** A party recorded to buy, or to depend on, just what drops out. */
export const WhatIfUser = shape("WhatIfUser", {
  ...concerned,
  way: z.enum(["supplied", "needed"]).describe("`supplied`: it is supplied with it; `needed`: it depends on it."),
  claim_ids: Ids.describe("IDs of the claims of this kind, of any status; best evidence first, then newest."),
  evidence: z
    .enum(evidenceIds)
    .describe("The grade of the line of these claims; of several suppliers' lines, the best."),
  from_there: z
    .boolean()
    .nullable()
    .describe(
      "True if the claims name a supplier that drops out, or goods that come only from there; null if they name no supplier.",
    ),
});
export type WhatIfUser = z.infer<typeof WhatIfUser>;

/** An organisation or sector that goods could reach, by an inference along kinds of goods, with two chains to it. */
export const WhatIfReached = shape("WhatIfReached", {
  ...concerned,
  way: z.enum(stepWays).describe("The last step of `best`."),
  uncertain: z.boolean().describe("Whether every chain has a step with `alternatives`."),
  own_sources: Ids.describe(
    "IDs of the claims by which it mines or makes what is taken out, or another material of the same thing, itself: it would be asked for more.",
  ),
  shortest: z.array(int).describe("Its shortest chain: indexes of `steps`, in order."),
  best: z.array(int).describe("Its best evidenced chain: the one whose weakest step is strongest."),
  weakest: z
    .strictObject({ step: int, evidence: z.enum(evidenceIds) })
    .describe(
      "The weakest step of `best`, the last of them if several are equally weak. Its grade is that of the step, and not of the inference.",
    ),
  newest_source: optionalText.describe("Date of the newest source of that step; null if none is dated."),
});
export type WhatIfReached = z.infer<typeof WhatIfReached>;

/** A policy on something that is taken out or that the goods reach. */
export const WhatIfPolicy = shape("WhatIfPolicy", {
  policy: Id,
  touches: Id.describe("ID of the technology, product or organisation that the claims name, also as `about`."),
  on: z.enum(["taken", "chain"]),
  claim_ids: Ids.describe("IDs of its AFFECTS claims, of any status."),
});
export type WhatIfPolicy = z.infer<typeof WhatIfPolicy>;

/** A gap in the data set. */
export const WhatIfGap = shape("WhatIfGap", {
  kind: z
    .enum(["no_input", "no_maker", "no_maker_abroad", "no_use"])
    .describe(
      "`no_input`: no claim says from whom `entity`, outside China, gets any material of `item`, or that it makes one; `no_maker`: `item` has no current maker; `no_maker_abroad`: none outside China; `no_use`: no claim says what becomes of `item`.",
    ),
  entity: Id.nullable().describe("ID of the organisation without a recorded input; null for the other kinds."),
  item: Id,
});
export type WhatIfGap = z.infer<typeof WhatIfGap>;

/** Answer of GET /api/what-if: where the goods go of what is taken out. */
export const WhatIfAnswer = Subgraph.extend({
  taken: z.array(TakenOut),
  things: z.array(WhatIfThing).describe("What is named first, in the order of the request; then by ID."),
  steps: z.array(GoodsStep).describe("All steps that goods can take from what is taken out, by ends and way."),
  effects: z
    .array(WhatIfEffect)
    .describe(
      "The first circle: what sources say happened. Those inside last, then by the worst effect; of like ones those of the goods themselves first, organisations before sectors, then the newest.",
    ),
  users: z
    .array(WhatIfUser)
    .describe(
      "The second circle: recorded users of just this. Those abroad first, then by evidence. Nobody from the first circle.",
    ),
  reached: z
    .array(WhatIfReached)
    .describe(
      "The third circle, an inference: organisations abroad, those inside, sectors; of each, certain ones first, then by evidence of the weakest step, then by length. Nobody from the other two circles.",
    ),
  policies: z.array(WhatIfPolicy).describe("Those on what is taken out first."),
  missing: z.array(WhatIfGap),
  cut: z
    .boolean()
    .describe(
      "True if a limit (on claims, 10 levels of goods, 16 levels of ownership) was reached: the answer is correct but not complete.",
    ),
}).meta({ id: "WhatIfAnswer" });
export type WhatIfAnswer = z.infer<typeof WhatIfAnswer>;
