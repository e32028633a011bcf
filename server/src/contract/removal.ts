import { z } from "zod";
import { columnValues, evidenceIds, predicateIds } from "../rules/vocabulary.ts";
import { Subgraph } from "./entity.ts";
import { anyCountry, distinctList, Id, Ids, int, optionalText, shape } from "./fields.ts";

/** Most organisations that a request can name for removal. */
const MAX_REMOVED = 50;

/** Query of GET /api/removal. */
export const RemovalRequest = z.strictObject({
  ids: distinctList(Id, MAX_REMOVED, "IDs").describe("IDs of organisations to remove."),
  country: anyCountry.describe(
    "Removes every organisation with its headquarters in this country or region (ISO 3166-1 alpha-2, or EU for EU bodies).",
  ),
  subsidiaries: z
    .enum(["with", "without"])
    .default("with")
    .describe("Whether to remove their subsidiaries too, by SUBSIDIARY_OF claims in force, at every level."),
});
export type RemovalRequest = z.infer<typeof RemovalRequest>;

/** Whose suppliers count: all, those outside China, those in China. */
export const supplySides = ["anywhere", "outside-china", "in-china"] as const;
export type SupplySide = (typeof supplySides)[number];

/** One loss: on this side the data set has no supplier left, or only suppliers by disputed claims. */
export const SupplyLoss = shape("SupplyLoss", {
  side: z.enum(supplySides),
  rest: z
    .enum(["none", "disputed"])
    .describe("`none`: no supplier remains on this side; `disputed`: only suppliers named by disputed claims remain."),
});
export type SupplyLoss = z.infer<typeof SupplyLoss>;

/** An organisation that develops, produces or supplies something, with the claims that say so. */
export const Supplier = shape("Supplier", {
  organisation: Id,
  maturity: z
    .enum(columnValues.maturity)
    .nullable()
    .describe("The highest maturity that its claims state; null if none states any."),
  evidence: z.enum(evidenceIds).describe("The best grade among its claims; `disputed` only if all are disputed."),
  newest_source: optionalText.describe(
    "Date of the newest source of its claims; null if none is dated or they were not read.",
  ),
  claim_ids: Ids,
});
export type Supplier = z.infer<typeof Supplier>;

const suppliers = {
  taken: z.array(Supplier).describe("Removed suppliers."),
  left: z.array(Supplier).describe("Remaining suppliers, best evidence first, then highest maturity."),
  last_reported: z
    .array(Supplier)
    .describe(
      "Remaining organisations last reported to supply it more than five years ago; they do not count as suppliers.",
    ),
  announced: z
    .array(Supplier)
    .describe("Remaining organisations that only plan to supply it; they do not count as suppliers."),
};

/** A technology or product that loses its last developers or producers on some side. */
export const RemovalItem = shape("RemovalItem", {
  item: Id,
  losses: z.array(SupplyLoss),
  ...suppliers,
  sectors: Ids.describe("IDs of sectors that depend on it, or use it or a product based on it."),
});
export type RemovalItem = z.infer<typeof RemovalItem>;

/** A sector that needs something lost. */
export const RemovalSector = shape("RemovalSector", {
  sector: Id,
  losses: z
    .array(SupplyLoss)
    .describe("Losses of all its technologies and products taken together; empty if enough suppliers remain."),
  inputs: int.describe(
    "Number of the sector's technologies and products that had a developer or producer before the removal.",
  ),
  lost: Ids.describe("IDs of those among them with a loss on any side."),
  claim_ids: Ids.describe("IDs of the claims that tie these to the sector."),
});
export type RemovalSector = z.infer<typeof RemovalSector>;

/** An organisation or technology that stays but loses a supplier or something it depends on. */
export const RemovalCustomer = shape("RemovalCustomer", {
  customer: Id,
  by: z.enum(predicateIds).describe("SUPPLIES or DEPENDS_ON."),
  what: Id.nullable().describe("ID of what was supplied or depended on; null if no claim names it."),
  losses: z.array(SupplyLoss),
  ...suppliers,
  claim_ids: Ids.describe(
    "IDs of the DEPENDS_ON claims; empty for SUPPLIES, whose claims are listed with the suppliers.",
  ),
});
export type RemovalCustomer = z.infer<typeof RemovalCustomer>;

/** A technology or product that is a kind or part of another, or the other way round, with makers that the other lacks. */
export const RelatedMakers = shape("RelatedMakers", {
  item: Id,
  organisations: Ids.describe("IDs of its current makers that are not recorded for the other."),
  claim_ids: Ids.describe("IDs of the PART_OF and EMBODIES claims that relate the two."),
});
export type RelatedMakers = z.infer<typeof RelatedMakers>;

/** A technology or product that depends on one organisation, alone or with its subsidiaries, as a strong source says. */
export const SinglePoint = shape("SinglePoint", {
  item: Id,
  holder: Id.describe(
    "ID of the only developer or producer, or of the closest owner that all developers and producers share.",
  ),
  suppliers: z.array(Supplier).describe("Its developers or producers: the holder or subsidiaries of the holder."),
  disputed: z.array(Supplier).describe("Other suppliers, named by disputed claims only."),
  last_reported: z.array(Supplier).describe("Other suppliers, last reported more than five years ago."),
  announced: z.array(Supplier).describe("Other organisations that only plan to supply it."),
  claim_count: int.describe("Number of claims on who develops or produces it, of any status."),
  related: z
    .array(RelatedMakers)
    .describe("Technologies and products one PART_OF or EMBODIES claim away that others than the holder's group make."),
  sectors: Ids.describe("IDs of sectors that depend on it, or use it or a product based on it."),
  claim_ids: Ids.describe("IDs of the claims that tie it to these sectors and its suppliers to the holder."),
});
export type SinglePoint = z.infer<typeof SinglePoint>;

/** Answer of GET /api/removal: the losses; if nothing is removed, the single points of failure. */
export const RemovalAnswer = Subgraph.extend({
  removed: z.array(
    z.strictObject({
      organisation: Id,
      why: z.enum(["named", "country", "subsidiary"]),
      claim_ids: Ids.describe("IDs of the claims that make it a subsidiary of another removed organisation."),
    }),
  ),
  touched: int.describe(
    "Number of technologies and products that a removed organisation develops or produces, with or without a loss.",
  ),
  items: z
    .array(RemovalItem)
    .describe("Technologies and products affected, those without any remaining supplier first."),
  sectors: z.array(RemovalSector),
  customers: z.array(RemovalCustomer),
  single_points: z.array(SinglePoint).describe("Empty if the request removes anything."),
  coverage: z.array(
    z.strictObject({
      type: z.enum(["technology", "product"]),
      total: int,
      supplied: int.describe(
        "Number of these with a developer or producer that a claim in force names and a source of the last five years reports.",
      ),
    }),
  ),
  cut: z
    .boolean()
    .describe(
      "True if a limit (on claims, or 16 levels of ownership) was reached: the answer is correct but not complete.",
    ),
}).meta({ id: "RemovalAnswer" });
export type RemovalAnswer = z.infer<typeof RemovalAnswer>;
