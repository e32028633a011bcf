import { isCurrent } from "../../rules/lastReported.ts";
import { groupBy } from "../groupBy.ts";
import type { Step } from "./goodsSteps.ts";
import type { GoodsRead } from "./readGoods.ts";
import { closed } from "./roles.ts";
import type { Taken } from "./takenOut.ts";

/**
 * For each step from a technology to a product that may mean another one: the other technologies, if they are not reached too.
 * A product that is based on several technologies of one stage stands for any of them ("Chinese rare earth magnets": sintered
 * NdFeB or samarium-cobalt), while one of several stages needs each of them. Where organisations drop out, others go on
 * making each of them, so that reaching all of them settles nothing.
 */
export function alternativesOf(
  steps: readonly Step[],
  read: GoodsRead,
  { items, organisations, places }: Pick<Taken, "items" | "organisations" | "places">,
): ReadonlyMap<Step, string[]> {
  const kindsOf = kindsIn(read);
  let open = new Map(
    steps.flatMap((step) => {
      const own = step.way === "basis_of" ? kindsOf(step.to, step.from).filter((id) => id !== step.from) : [];
      return own.length > 0 ? [[step, own] as const] : [];
    }),
  );
  if (items.length === 0) return open;
  const starts = [...items, ...organisations, ...places];
  for (;;) {
    // Without the open steps, so that no umbrella vouches for itself.
    const sure = closed(
      starts,
      steps.filter((step) => !open.has(step)),
    );
    const left = new Map([...open].filter(([, own]) => own.some((id) => !sure.has(id))));
    if (left.size === open.size)
      return new Map([...open].map(([step, own]) => [step, own.filter((id) => !sure.has(id))]));
    open = left;
  }
}

/**
 * Whether a product that stands for several technologies of a stage is needed by a technology of that stage. That NdFeB
 * magnets depend on Chinese-made magnets is said of a market: the one kind of magnets is not made of the other.
 */
export function needsItsKind(read: Pick<GoodsRead, "claims" | "entities">): (from: string, to: string) => boolean {
  const kindsOf = kindsIn(read);
  return (from, to) => kindsOf(from, to).length > 1;
}

/** The technologies on which a product is based, of the stage of some technology. */
function kindsIn({ claims, entities }: Pick<GoodsRead, "claims" | "entities">) {
  const based = claims.filter((claim) => claim.predicate === "EMBODIES" && isCurrent(claim));
  const basesOf = groupBy(based.map(({ subject, object }) => [subject, object]));
  const stageOf = (id: string) => entities.get(id)?.stage ?? null;
  return (product: string, technology: string): string[] => {
    const stage = stageOf(technology);
    const bases = stage === null ? [] : (basesOf.get(product) ?? []);
    return [...new Set(bases)].filter((id) => stageOf(id) === stage).sort();
  };
}
