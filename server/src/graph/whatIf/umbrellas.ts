import type { Claim } from "../../contract/index.ts";
import { isCurrent } from "../../rules/lastReported.ts";
import { groupBy } from "../groupBy.ts";
import type { Step } from "./goodsSteps.ts";
import type { GoodsRead } from "./readGoods.ts";
import { closed } from "./roles.ts";
import type { Taken } from "./takenOut.ts";

/**
 * For each step from a technology to a product that may mean another one: the other technologies, if they are not hit too.
 * A product that is based on several technologies of one stage stands for any of them ("Chinese rare earth magnets": sintered
 * NdFeB or samarium-cobalt), while one of several stages needs each of them. Where organisations drop out, others go on
 * making each of them, so that hitting all of them settles nothing.
 */
export function alternativesOf(
  steps: readonly Step[],
  read: GoodsRead,
  { items, organisations, places }: Pick<Taken, "items" | "organisations" | "places">,
): ReadonlyMap<Step, string[]> {
  const others = othersOfStage(read);
  let open = new Map(
    steps.flatMap((step) => {
      const own = step.way === "basis_of" ? others(step) : [];
      return own.length > 0 ? [[step, own] as const] : [];
    }),
  );
  if (items.length === 0) return open;
  const starts = [...items, ...organisations, ...places];
  for (;;) {
    // Without the open steps, so that no umbrella vouches for itself.
    const hit = closed(
      starts,
      steps.filter((step) => !open.has(step)),
    );
    const left = new Map([...open].filter(([, own]) => own.some((id) => !hit.has(id))));
    if (left.size === open.size)
      return new Map([...open].map(([step, own]) => [step, own.filter((id) => !hit.has(id))]));
    open = left;
  }
}

/**
 * Whether a product that stands for several technologies of a stage is needed by a technology of that stage. That NdFeB
 * magnets depend on Chinese-made magnets is said of a market: the one kind of magnets is not made of the other.
 */
export function needsItsKind({
  claims,
  entities,
}: Pick<GoodsRead, "claims" | "entities">): (from: string, to: string) => boolean {
  const basesOf = basesIn(claims);
  return (from, to) => {
    const stage = entities.get(to)?.stage ?? null;
    return stage !== null && (basesOf.get(from) ?? []).filter((id) => entities.get(id)?.stage === stage).length > 1;
  };
}

function basesIn(claims: readonly Claim[]): ReadonlyMap<string, readonly string[]> {
  const current = claims.filter((claim) => claim.predicate === "EMBODIES" && isCurrent(claim));
  const basesOf = groupBy(current.map(({ subject, object }) => [subject, object]));
  return new Map([...basesOf].map(([product, bases]) => [product, [...new Set(bases)].sort()]));
}

function othersOfStage({ claims, entities }: GoodsRead): (step: Step) => string[] {
  const basesOf = basesIn(claims);
  const stageOf = (id: string) => entities.get(id)?.stage ?? null;
  return ({ from, to }) => {
    const stage = stageOf(from);
    return stage === null ? [] : (basesOf.get(to) ?? []).filter((id) => id !== from && stageOf(id) === stage);
  };
}
