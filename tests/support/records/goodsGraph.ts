import fc from "fast-check";
import type { ClaimRelationship, GraphRows } from "../../../server/src/dataset/grade/graphRows.ts";
import {
  columnValues,
  type EntityType,
  entityTypes,
  evidenceGrades,
  evidenceIds,
} from "../../../server/src/rules/vocabulary.ts";
import { claimOf, entityOf } from "./clientRecords.ts";

/** What a test says of a claim: both ends, the predicate, and whatever is not plain. */
export type GoodsClaim = Pick<ClaimRelationship, "subject" | "predicate" | "object"> & Partial<ClaimRelationship>;

/** What a test says of an entity. */
export interface GoodsEntity {
  id: string;
  type: EntityType;
  country?: string | null;
  stage?: string | null;
  kind?: string | null;
}

/** The rows of a small graph of goods; its claims are named claim-0, claim-1 and so on. */
export function goodsGraph(entities: readonly GoodsEntity[], claims: readonly GoodsClaim[]): GraphRows {
  return {
    dataset: { title: "Goods", version: "1", date: "2026-11-25", licence: "CC0", hash: "0", horizon: null, own: [] },
    entities: entities.map(({ id, type, country = null, stage = null, kind = null }) => ({
      ...entityOf({ id, name: id, type, country, stage, kind }),
      counterpart: type === "organisation" && country !== "CN",
      labels: ["Entity", entityTypes[type].label],
      search_names: [id],
      search_tokens: id,
      hub_counts: null,
      hub_first: null,
    })),
    claims: claims.map((claim, index) => relationship(`claim-${String(index).padStart(2, "0")}`, claim)),
    sources: [],
  };
}

function relationship(id: string, claim: GoodsClaim): ClaimRelationship {
  const full = claimOf({ evidence: "corroborated", ...claim, id });
  return {
    ...full,
    evidence_rank: evidenceGrades[full.evidence].rank,
    since_day: null,
    until_day: null,
    due_day: null,
    newest_day: null,
    status_rank: full.status === "in-force" ? 0 : 2,
    check_verdict: null,
    evidence_unchecked: null,
    source_count: 0,
    search_text: id,
    rank_key: id,
  };
}

const THINGS = ["tech-a", "tech-b", "tech-c", "prod-a", "prod-b", "prod-c"];
const PRODUCTS = THINGS.slice(3);
const TECHNOLOGIES = THINGS.slice(0, 3);
const FIRMS = ["firm-a", "firm-b", "firm-c", "firm-d"];
const ENDS = {
  MINES: [FIRMS, ["place-a", "place-b"]],
  DEVELOPS: [FIRMS, TECHNOLOGIES],
  PRODUCES: [FIRMS, PRODUCTS],
  GOES_INTO: [THINGS, [...THINGS, "sector-a"]],
  EMBODIES: [PRODUCTS, TECHNOLOGIES],
  APPLIED_IN: [THINGS, ["sector-a", "sector-b"]],
  DEPENDS_ON: [
    [...FIRMS, ...TECHNOLOGIES, "sector-b"],
    [...FIRMS, ...THINGS],
  ],
  SUPPLIES: [FIRMS, FIRMS],
  SUBSIDIARY_OF: [FIRMS.slice(2), FIRMS.slice(0, 2)],
  PART_OF: [TECHNOLOGIES.slice(1), ["tech-a"]],
  AFFECTS: [["policy-a"], [...FIRMS, ...THINGS]],
} as const;

const claim: fc.Arbitrary<GoodsClaim> = fc
  .constantFrom(...(Object.keys(ENDS) as (keyof typeof ENDS)[])) // The keys of the list above.
  .chain((predicate) =>
    fc.record({
      predicate: fc.constant(predicate),
      subject: fc.constantFrom(...ENDS[predicate][0]),
      object: fc.constantFrom(...ENDS[predicate][1]),
      about: predicate === "SUPPLIES" || predicate === "AFFECTS" ? fc.constantFrom(null, ...THINGS) : fc.constant(null),
      maturity: predicate === "DEVELOPS" ? fc.constantFrom(null, ...columnValues.maturity) : fc.constant(null),
      evidence: fc.constantFrom(...evidenceIds),
      status: fc.oneof(
        { weight: 6, arbitrary: fc.constant("in-force" as const) },
        fc.constantFrom(...columnValues.status),
      ),
    }),
  )
  .filter(({ subject, object }) => subject !== object);

/**
 * Small graphs of goods that come back, of products that stand for several technologies, with disputed, planned and ended
 * claims.
 */
export const randomGoods: fc.Arbitrary<GraphRows> = fc
  .record({
    claims: fc.array(claim, { minLength: 8, maxLength: 34 }),
    stages: fc.array(fc.constantFrom(null, "magnet", "magnet", "recycling"), { minLength: 3, maxLength: 3 }),
    countries: fc.array(fc.constantFrom("CN", "JP", "US"), { minLength: 6, maxLength: 6 }),
  })
  .map(({ claims, stages, countries }) =>
    goodsGraph(
      [
        ...TECHNOLOGIES.map((id, index) => ({ id, type: "technology" as const, stage: stages[index] ?? null })),
        ...PRODUCTS.map((id) => ({ id, type: "product" as const })),
        ...FIRMS.map((id, index) => ({ id, type: "organisation" as const, country: countries[index] ?? null })),
        ...["place-a", "place-b"].map((id, index) => ({
          id,
          type: "place" as const,
          country: countries[index + 4] ?? null,
        })),
        ...["sector-a", "sector-b"].map((id) => ({ id, type: "sector" as const })),
        { id: "policy-a", type: "policy" },
      ],
      claims,
    ),
  );
