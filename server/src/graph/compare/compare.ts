import { setImmediate } from "node:timers/promises";
import {
  type Claim,
  type ComparedFigure,
  type CompareRequest,
  type Comparison,
  measures,
} from "../../contract/index.ts";
import { BadRequest, NotFound } from "../../errors.ts";
import { evidenceIds } from "../../rules/vocabulary.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { NO_FILTER } from "../claimFilter.ts";
import { claimsAmong, claimsOfEntityCount, firstClaims } from "../claims.ts";
import { entitiesWith, namedBy } from "../entities.ts";
import { comparedGroups, type Side } from "./comparedGroups.ts";

/** Most claims read for one entity, best evidenced first: no entity of the data has half as many. */
const MOST_CLAIMS = 500;

/** Compares entities: claims that they share and claims that only one of them has. */
export async function compare(
  store: GraphStore,
  { left, right, also }: CompareRequest,
  mostClaims = MOST_CLAIMS,
): Promise<Comparison> {
  const compared = [left, right, ...also];
  if (new Set(compared).size < compared.length) throw new BadRequest("right, also: expected different entities");
  const read = await Promise.all(compared.map((id) => readSide(store, id, mostClaims)));
  // A claim between two entities is among the claims of each, so it is missing only if neither was read whole.
  const isCut = ({ claims, total }: SideRead) => claims.length < total;
  const between = read.filter(isCut).length > 1 ? await claimsAmong.run(store, { ids: compared, known: [] }) : [];
  const found = [...read.flatMap((side) => side.claims), ...between.map(({ claim }) => claim)];
  const claims = new Map(found.map((claim) => [claim.id, claim]));
  const [entities, derived] = await Promise.all([
    entitiesWith(store, [...compared, ...namedBy(claims.values())]),
    fromClaims(read, claims.values()),
  ]);
  const missing = compared.find((id) => !entities.has(id));
  if (missing !== undefined) throw new NotFound(`there is no entity ${missing}`);
  return { compared, groups: comparedGroups(read, entities), ...derived, entities: [...entities.values()] };
}

/** The part that follows from the claims alone: computed while the database looks up the entities. */
async function fromClaims(read: readonly SideRead[], claims: Iterable<Claim>) {
  await setImmediate();
  const own = new Set(read.map(({ id }) => id));
  const all = [...claims].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    between: all.filter(({ subject, object }) => own.has(subject) && own.has(object)).map(({ id }) => id),
    evidence: read.map(evidenceOf),
    figures: comparedFigures(read),
    timeline: comparedYears(read),
    claims: all,
  };
}

interface SideRead extends Side {
  /** Number of its claims, read or not. */
  total: number;
}

async function readSide(store: GraphStore, id: string, mostClaims: number): Promise<SideRead> {
  const claims = await firstClaims(store, { id, ...NO_FILTER }, { offset: 0, maxRows: mostClaims });
  // Counting costs a query, so count only if there may be more than were read.
  if (claims.length < mostClaims) return { id, claims, total: claims.length };
  const [count] = await claimsOfEntityCount.run(store, { id, ...NO_FILTER });
  return { id, claims, total: count?.total ?? 0 };
}

function evidenceOf({ id, claims, total }: SideRead): Comparison["evidence"][number] {
  const counts = evidenceIds.map((evidence) => ({
    evidence,
    count: claims.filter((claim) => claim.evidence === evidence).length,
  }));
  return { entity: id, total, read: claims.length, counts: counts.filter(({ count }) => count > 0) };
}

/** The dated claims of each entity by the year in which they begin, or else end, earliest first. */
function comparedYears(sides: readonly Side[]): Comparison["timeline"] {
  const years = new Map<number, string[][]>();
  sides.forEach(({ claims }, index) => {
    for (const { id, since, until } of claims) {
      const date = since ?? until;
      if (date === null) continue;
      const year = Number(date.slice(0, 4));
      const ids = years.get(year) ?? sides.map(() => []);
      years.set(year, ids);
      ids[index]?.push(id);
    }
  });
  return [...years].sort(([a], [b]) => a - b).map(([year, ids]) => ({ year, sides: ids.map((own) => own.toSorted()) }));
}

/** Unit of a share held. */
const SHARE = "%";

/** Figures that at least two of the compared entities have with the same predicate, other end, unit and measure. */
export function comparedFigures(sides: readonly Side[]): ComparedFigure[] {
  const compared = new Set(sides.map(({ id }) => id));
  const found = new Map<string, ComparedFigure>();
  sides.forEach(({ id, claims }, index) => {
    for (const claim of claims) {
      const direction = claim.subject === id ? "out" : "in";
      const entity = direction === "out" ? claim.object : claim.subject;
      if (compared.has(entity)) continue;
      for (const { unit, measure } of unitsOf(claim)) {
        const key = [claim.predicate, direction, entity, unit, measure].join(" ");
        const { predicate } = claim;
        const empty = { predicate, direction, entity, unit, measure, sides: sides.map(() => []) } as const;
        const figure: ComparedFigure = found.get(key) ?? empty;
        found.set(key, figure);
        figure.sides[index]?.push(claim.id);
      }
    }
  });
  return [...found]
    .filter(([, figure]) => figure.sides.filter((ids) => ids.length > 0).length > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, figure]) => ({ ...figure, sides: figure.sides.map((ids) => ids.toSorted()) }));
}

type Unit = Pick<ComparedFigure, "unit" | "measure">;

/** The units of the figures of a claim. A percentage of something without a word for it is compared with nothing. */
function unitsOf({ quantity, unit, quantity_of, quantity_kind, share_pct }: Claim): Unit[] {
  const held: Unit[] = share_pct === null ? [] : [{ unit: SHARE, measure: null }];
  if (quantity === null || unit === null || (unit === SHARE && quantity_kind === "change")) return held;
  if (unit !== SHARE) return [...held, { unit, measure: null }];
  const measure = measures.find((word) => new RegExp(`\\b${word}\\b`).test(quantity_of ?? ""));
  return measure === undefined ? held : [...held, { unit, measure }];
}
