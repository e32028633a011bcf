import { z } from "zod";
import { COUNTRY_EXPECTED, isCountry } from "../rules/country.ts";
import { columnValues, evidenceIds, predicateIds } from "../rules/vocabulary.ts";
import { Subgraph } from "./entity.ts";
import { Id } from "./fields.ts";

/** Most organisations that a request can name for removal. */
const MAX_REMOVED = 50;

/** Query of GET /api/removal. */
export const RemovalRequest = z.strictObject({
  ids: z
    .string()
    .default("")
    .transform((text) => (text === "" ? [] : [...new Set(text.split(","))]))
    .pipe(z.array(Id).max(MAX_REMOVED, `name at most ${MAX_REMOVED} organisations`))
    .describe("Ids of organisations to take out."),
  country: z
    .string()
    // The part of the rule that the API documentation can show.
    .regex(/^([A-Z]{2})?$/, { error: COUNTRY_EXPECTED, abort: true })
    .refine((code) => code === "" || isCountry(code), COUNTRY_EXPECTED)
    .default("")
    .describe("Takes out every organisation that sits in this country: ISO 3166-1 alpha-2, or EU for its bodies."),
  subsidiaries: z
    .enum(["with", "without"])
    .default("with")
    .describe("Whether what belongs to them goes too, along SUBSIDIARY_OF claims in force, at any depth."),
});
export type RemovalRequest = z.infer<typeof RemovalRequest>;

/** Whose suppliers count: all, those outside China, those in China. */
export const supplySides = ["anywhere", "outside-china", "in-china"] as const;
export type SupplySide = (typeof supplySides)[number];

/** One loss: on this side the data set has no supplier left, or only suppliers by disputed claims. */
export const SupplyLoss = z.strictObject({
  side: z.enum(supplySides),
  rest: z.enum(["none", "disputed"]).describe("What is left there: nobody, or suppliers by disputed claims only."),
});
export type SupplyLoss = z.infer<typeof SupplyLoss>;

/** An organisation that develops, produces or supplies something, with the claims that say so. */
export const Supplier = z.strictObject({
  organisation: Id,
  maturity: z
    .enum(columnValues.maturity)
    .nullable()
    .describe("The furthest that its claims tell; null where none does."),
  evidence: z.enum(evidenceIds).describe("The best grade of its claims: disputed where all of them are."),
  claim_ids: z.array(Id),
});
export type Supplier = z.infer<typeof Supplier>;

const suppliers = {
  taken: z.array(Supplier).describe("Who supplied it and is taken out."),
  left: z.array(Supplier).describe("Who stays, best evidenced first, then the most mature."),
  announced: z.array(Supplier).describe("Who stays and is only planned or proposed to supply it: not counted."),
};

/** A technology or product that loses its last developers or producers on some side. */
export const RemovalItem = z.strictObject({
  item: Id,
  losses: z.array(SupplyLoss),
  ...suppliers,
  sectors: z
    .array(Id)
    .describe("Sectors in which it, or a product that embodies it, is applied, or that depend on it."),
});
export type RemovalItem = z.infer<typeof RemovalItem>;

/** A sector that needs something lost. */
export const RemovalSector = z.strictObject({
  sector: Id,
  losses: z
    .array(SupplyLoss)
    .describe("What holds of all its technologies and products together; empty where enough stay."),
  inputs: z.number().int().describe("Technologies and products of the sector that had a developer or producer before."),
  lost: z.array(Id).describe("Those of them that lose somebody's last supply, on any side."),
  claim_ids: z.array(Id).describe("The claims that tie these to the sector."),
});
export type RemovalSector = z.infer<typeof RemovalSector>;

/** An organisation or technology that stays but loses a supplier or something it depends on. */
export const RemovalCustomer = z.strictObject({
  customer: Id,
  by: z.enum(predicateIds).describe("SUPPLIES, or DEPENDS_ON."),
  what: Id.nullable().describe("What was supplied, or what it depends on; null where no claim says what."),
  losses: z.array(SupplyLoss),
  ...suppliers,
  claim_ids: z
    .array(Id)
    .describe("The claims that say that it depends; empty for SUPPLIES, whose claims stand at the suppliers."),
});
export type RemovalCustomer = z.infer<typeof RemovalCustomer>;

/** A technology or product that depends on one organisation, alone or with its subsidiaries. */
export const SinglePoint = z.strictObject({
  item: Id,
  holder: Id.describe("The one developer or producer, or the lowest owner that all of them have in common."),
  suppliers: z.array(Supplier).describe("Its developers or producers, all of them the holder or its subsidiaries."),
  disputed: z.array(Supplier).describe("Others by disputed claims only."),
  announced: z.array(Supplier).describe("Others that are only planned or proposed."),
  sectors: z
    .array(Id)
    .describe("Sectors in which it, or a product that embodies it, is applied, or that depend on it."),
  claim_ids: z.array(Id).describe("The claims that tie it to these sectors and its suppliers to the holder."),
});
export type SinglePoint = z.infer<typeof SinglePoint>;

/** Answer of GET /api/removal: the losses; if nothing is removed, the single points of failure. */
export const RemovalAnswer = Subgraph.extend({
  removed: z.array(
    z.strictObject({
      organisation: Id,
      why: z.enum(["named", "country", "subsidiary"]),
      claim_ids: z.array(Id).describe("The claims by which it belongs to another one that is taken out."),
    }),
  ),
  touched: z.number().int().describe("Technologies and products that one of them develops or produces, lost or not."),
  items: z.array(RemovalItem).describe("Technologies and products with a loss, those with nobody left first."),
  sectors: z.array(RemovalSector),
  customers: z.array(RemovalCustomer),
  single_points: z.array(SinglePoint).describe("Empty where something is taken out."),
  coverage: z.array(
    z.strictObject({
      type: z.enum(["technology", "product"]),
      total: z.number().int(),
      supplied: z.number().int().describe("How many have a developer or producer by a claim in force."),
    }),
  ),
  cut: z
    .boolean()
    .describe(
      "True where a limit (of claims, or 16 levels of ownership) cut it short: what is told is right, but there is more.",
    ),
});
export type RemovalAnswer = z.infer<typeof RemovalAnswer>;
