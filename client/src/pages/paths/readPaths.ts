import type { Claim, Entity, Path, PathAnswer } from "@atlas/server/contract";
import { decidingClaim } from "@atlas/server/lineGrade";
import { lastDay, newestOf } from "@atlas/server/partialDate";
import { type Evidence, predicates } from "@atlas/server/vocabulary";
import { drawnWay } from "../../model/claim/line/tellingClaim.ts";
import { today } from "../../model/words/formatDate.ts";
import { predicatePhrase } from "../../model/words/names.ts";

/** One step of a path, read from its origin to the entity it reaches. */
export interface HopReading {
  origin: Entity;
  reached: Entity;
  /** The claims behind it, the one that gives the line its grade first, then best evidence first; never empty. */
  claims: ClaimReading[];
  /** The grade of the line. */
  evidence: Evidence;
  /** The direction of the first claim's arrow along the path. */
  direction: "forward" | "backward" | "none";
  sourceCount: number;
  /** True if no step is weaker and some step is stronger. */
  weakest: boolean;
}

/** One claim as a sentence: along the path, or the other way round if that would be a passive. */
export interface ClaimReading {
  claim: Claim;
  first: Entity;
  phrase: string;
  second: Entity;
}

export interface PathReading {
  entities: Entity[];
  hops: HopReading[];
  weakest: Evidence;
  /** The direction of goods along the whole path; null if there is none. */
  goods: Path["goods"];
  /** When its oldest step was last confirmed, each by its newest claim; null if a step is not dated. */
  confirmed: string | null;
  /** The day by which its claims stand. */
  day: string;
}

/** Joins each path of an answer with its entities and claims. */
export function readPaths(answer: PathAnswer, day = today()): PathReading[] {
  const entities = new Map(answer.entities.map((entity) => [entity.id, entity]));
  const claims = new Map(answer.claims.map((claim) => [claim.id, claim]));
  return answer.paths.map((path) => ({ ...readPath(path, entities, claims), day }));
}

function readPath(
  path: Path,
  entities: ReadonlyMap<string, Entity>,
  claims: ReadonlyMap<string, Claim>,
): Omit<PathReading, "day"> {
  const along = path.entities.flatMap((id) => entities.get(id) ?? []);
  const hops = path.hops.flatMap(({ claims: ids }, index): HopReading[] => {
    const origin = along[index];
    const reached = along[index + 1];
    const [best, ...others] = ids.flatMap((id) => claims.get(id) ?? []);
    if (!origin || !reached || !best) return [];
    const first = decidingClaim([best, ...others]);
    const carrying = [first, ...[best, ...others].filter((claim) => claim !== first)];
    return [
      {
        origin,
        reached,
        claims: carrying.map((claim) => readClaim(claim, origin, reached)),
        evidence: first.evidence,
        direction: directionFrom(origin.id, first),
        sourceCount: new Set(carrying.flatMap(({ sources, disputed_by }) => [...sources, ...disputed_by])).size,
        weakest: first.evidence === path.weakest.evidence,
      },
    ];
  });
  const uneven = hops.some((hop) => !hop.weakest);
  return {
    entities: along,
    hops: hops.map((hop) => ({ ...hop, weakest: hop.weakest && uneven })),
    weakest: path.weakest.evidence,
    goods: path.goods,
    confirmed: weakestDate(hops),
  };
}

function weakestDate(hops: readonly HopReading[]): string | null {
  const dates = hops.map(({ claims }) => newestOf(claims.map(({ claim }) => claim.confirmed)));
  const days = dates.flatMap((date) => date ?? []);
  if (days.length < dates.length) return null;
  return days.toSorted((a, b) => lastDay(a).localeCompare(lastDay(b)))[0] ?? null;
}

function readClaim(claim: Claim, origin: Entity, reached: Entity): ClaimReading {
  const { subject, predicate } = claim;
  if (subject === origin.id) return { claim, first: origin, phrase: predicatePhrase(predicate), second: reached };
  const passive = predicates[predicate].enInverse.endsWith(" by");
  return passive
    ? { claim, first: reached, phrase: predicatePhrase(predicate), second: origin }
    : { claim, first: origin, phrase: predicatePhrase(predicate, "in"), second: reached };
}

function directionFrom(id: string, claim: Claim): HopReading["direction"] {
  if (!predicates[claim.predicate].directed) return "none";
  return drawnWay(claim).from === id ? "forward" : "backward";
}
