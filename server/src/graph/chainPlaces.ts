import type { ChainAnswer, ChainPlace, ChainRequest, Claim } from "../contract/index.ts";
import { columnValues, evidenceGrades } from "../rules/vocabulary.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { entitiesWith } from "./entities.ts";
import { claimsArriving, claimsLeaving } from "./goods/supplyQueries.ts";
import { groupBy } from "./groupBy.ts";

/** More than the organisations of one picture can have; what lies beyond is left out. */
const MOST_CLAIMS = 20_000;

/** Maturities short of making, as in the question who makes something. */
const unfinished: ReadonlySet<Claim["maturity"]> = new Set(["research", "pilot", "demonstration"]);

type Step = ChainPlace["step"];

/**
 * The steps of the chain at which organisations stand: those of what they mine, produce or develop. One of which nothing
 * of the kind is recorded stands at the use if it is supplied with goods of a later step, such as magnets.
 */
export async function chainPlaces(store: GraphStore, { ids: asked }: ChainRequest): Promise<ChainAnswer> {
  const ids = [...new Set(asked)].sort();
  const bound = { ids, maxRows: MOST_CLAIMS };
  const [made, supplies] = await Promise.all([
    claimsLeaving.run(store, { ...bound, predicates: ["MINES", "PRODUCES", "DEVELOPS"] }),
    claimsArriving.run(store, { ...bound, predicates: ["SUPPLIES"] }),
  ]);
  const claims = [...made, ...supplies].map(({ claim }) => claim).filter(({ status }) => status !== "ended");
  const goods = await entitiesWith(store, claims.map(goodOf));
  const stepOf = (claim: Claim): Step | null => {
    // Mined are places, which have no step.
    if (claim.predicate === "MINES") return "ore";
    const step = columnValues.chainStep.find((one) => one === goods.get(goodOf(claim))?.chain_step) ?? null;
    if (claim.predicate !== "SUPPLIES") return step;
    return step === "magnet" || step === "component" || step === "use" ? "use" : null;
  };
  const byMaker = groupBy(claims.filter(makes).map((claim) => [claim.subject, claim]));
  const byTaker = groupBy(claims.filter((claim) => !makes(claim)).map((claim) => [claim.object, claim]));
  const places = ids.flatMap((id) => {
    const makings = byMaker.get(id);
    return placesOf(id, makings ?? byTaker.get(id) ?? [], stepOf, makings === undefined);
  });
  return { places };
}

function makes({ predicate }: Claim): boolean {
  return predicate !== "SUPPLIES";
}

function goodOf({ predicate, object, about }: Claim): string {
  return predicate === "SUPPLIES" ? (about ?? "") : object;
}

function placesOf(
  id: string,
  claims: readonly Claim[],
  stepOf: (claim: Claim) => Step | null,
  supplied: boolean,
): ChainPlace[] {
  const bySteps = groupBy(claims.map((claim) => [stepOf(claim) ?? "", claim]));
  return columnValues.chainStep.flatMap((step) => {
    const [first, ...more] = (bySteps.get(step) ?? []).toSorted((a, b) => rankOf(b) - rankOf(a));
    if (!first) return [];
    const own = [first, ...more].some((claim) => claim.own !== null);
    return [{ id, step, evidence: first.evidence, tentative: isTentative(first), supplied, own }];
  });
}

function isTentative({ status, maturity }: Claim): boolean {
  return status !== "in-force" || unfinished.has(maturity);
}

/** Orders records: those of now before those to come, then by evidence. */
function rankOf(claim: Claim): number {
  return (isTentative(claim) ? 0 : 100) + evidenceGrades[claim.evidence].rank;
}
