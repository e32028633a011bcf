import { z } from "zod";
import { COUNTRY_EXPECTED, isCountry } from "../rules/country.ts";
import { predicateIds } from "../rules/vocabulary.ts";
import { EvidenceCount, Subgraph } from "./entity.ts";
import { distinctList, Id, Ids, int, shape } from "./fields.ts";

/** Most entities compared beside the first two. */
const MAX_ALSO = 3;

/** Query of GET /api/compare. */
export const CompareRequest = z.strictObject({
  left: Id.describe("ID of the first entity."),
  right: Id.describe("ID of the second entity."),
  also: z
    .string()
    .default("")
    .transform((text) => (text === "" ? [] : text.split(",")))
    .pipe(Ids.max(MAX_ALSO, `expected at most ${MAX_ALSO} IDs`))
    .describe("IDs of further entities to compare; no entity may be named twice."),
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
  .array(Ids)
  .describe(
    "The IDs of the claims of each compared entity, in the order of `compared`; an empty list for an entity without claims here.",
  );

/** An entity that at least one of the compared entities has a claim about. */
export const ComparedRow = shape("ComparedRow", {
  entity: Id,
  shared: z.boolean().describe("Whether two or more of the compared entities share it, according to the claims read."),
  sides,
});
export type ComparedRow = z.infer<typeof ComparedRow>;

/** Words for what a percentage is a share of: a share of imports says nothing of a share of demand. */
export const measures = [
  "imports",
  "exports",
  "demand",
  "supply",
  "output",
  "use",
  "revenue",
  "patents",
  "value",
] as const;

/** Comparable figures: the same predicate, other end and unit and, for percentages, the same measure. */
export const ComparedFigure = shape("ComparedFigure", {
  predicate: z.enum(predicateIds),
  direction: z
    .enum(["out", "in"])
    .describe("`out`: the compared entities are the subjects of the claims; `in`: they are the objects."),
  entity: Id.describe("ID of the entity at the other end of the claims."),
  unit: z.string(),
  measure: z
    .enum(measures)
    .nullable()
    .describe("What a percentage is a share of; null for other units, and for shares held of a capital."),
  sides,
});
export type ComparedFigure = z.infer<typeof ComparedFigure>;

/** Answer of GET /api/compare. */
export const Comparison = Subgraph.extend({
  compared: Ids,
  groups: z.array(z.strictObject({ kind: z.enum(comparedKinds), rows: z.array(ComparedRow) })),
  between: Ids.describe("IDs of all claims between the compared entities, whether read or not."),
  evidence: z
    .array(
      z.strictObject({
        entity: Id,
        total: int.describe("Number of its claims."),
        read: int.describe("Number of claims that the comparison covers: those with the best evidence."),
        counts: z.array(EvidenceCount).describe("The covered claims by evidence grade."),
      }),
    )
    .describe("The evidence for the claims of each entity."),
  figures: z
    .array(ComparedFigure)
    .describe("Figures for the same thing in the same unit that two or more of the entities have."),
  timeline: z
    .array(z.strictObject({ year: int, sides }))
    .describe("The dated claims by the year in which they begin, or end if no beginning is known; earliest first."),
}).meta({ id: "Comparison" });
export type Comparison = z.infer<typeof Comparison>;

/** Query of GET /api/compare/countries. */
export const CountriesRequest = z.strictObject({
  countries: distinctList(z.string().refine(isCountry, COUNTRY_EXPECTED), MAX_ALSO + 2, "countries").describe(
    "Countries or regions to compare (ISO 3166-1 alpha-2, or EU for bodies of the European Union).",
  ),
});
export type CountriesRequest = z.infer<typeof CountriesRequest>;

/** The claims of the organisations and sectors of one country. */
export const CountrySide = shape("CountrySide", {
  country: z.string(),
  organisations: int.describe("Number of organisations of the data set with their headquarters there."),
  present: Ids.describe("IDs of the claims on what they make, develop or mine."),
  depends: Ids.describe("IDs of the claims on what they, and sectors of the country, depend on."),
  pays: Ids.describe("IDs of the claims on whom government bodies of the country fund."),
});
export type CountrySide = z.infer<typeof CountrySide>;

/** Answer of GET /api/compare/countries. */
export const CountryComparison = Subgraph.extend({
  sides: z.array(CountrySide).describe("In the order asked."),
  more: z.boolean().describe("True if a country has more organisations or claims than one answer reads."),
}).meta({ id: "CountryComparison" });
export type CountryComparison = z.infer<typeof CountryComparison>;
