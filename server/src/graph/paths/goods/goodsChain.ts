import type { Claim } from "../../../contract/index.ts";
import { carriesGoods, directionsOf } from "../../goods/goodsClaims.ts";

/** One claim by which goods go from one entity to the next: from maker to thing, from thing to a maker who needs what goes into it, from a technology to what is based on it, or on in another way. */
export interface GoodsStep {
  claim: Claim;
  way: "made" | "needed" | "based" | "on";
}

/**
 * A step as part of a chain, and what it leads to: the first thing of the chain, or what is based on it (`start`), something
 * that a maker on the chain makes (`own`), something that goods come to (`input`), or a maker: one who needs what goes into
 * the thing (`maker`), or one who makes the first thing of the chain (`first maker`).
 */
export interface ChainStep extends GoodsStep {
  role: "start" | "own" | "input" | "maker" | "first maker";
}

/** The steps that goods can take from one entity to another by some claims. */
export function goodsSteps(claims: readonly Claim[], from: string, to: string): GoodsStep[] {
  return claims.filter(carriesGoods).flatMap((claim) =>
    directionsOf(claim)
      .filter((way) => way.from === from && way.to === to)
      .map(({ way }): GoodsStep => {
        if (way === "made") return { claim, way: claim.subject === from ? "made" : "needed" };
        return { claim, way: way === "basis_of" ? "based" : "on" };
      }),
  );
}

/**
 * The steps that can follow those by which goods arrive; at the start of a chain, nothing has arrived. Goods go through a
 * maker only with what it makes: what one maker makes does not go to another maker of the same, and from a thing to its
 * maker a chain goes on only if the maker supplies that thing.
 */
export function following(before: readonly ChainStep[] | null, steps: readonly GoodsStep[]): ChainStep[] {
  if (before === null) return steps.map((step) => ({ ...step, role: roleOf("start", step) }));
  const found = before.flatMap((one) => steps.filter((step) => follows(one, step)).map((step) => rolled(one, step)));
  return [...new Map(found.map((step) => [`${step.claim.id} ${step.way} ${step.role}`, step])).values()];
}

/**
 * The claims behind each step of a chain of goods, or null if some step does not go on from the one before. The chain may end
 * with a maker who needs what goes into the thing, but not with a maker of its own start.
 */
export function goodsChain(hops: readonly (readonly GoodsStep[])[]): Claim[][] | null {
  const layers: ChainStep[][] = [];
  for (const steps of hops) layers.push(following(layers.at(-1) ?? null, steps));
  for (let index = layers.length - 1; index >= 0; index--) {
    const after = layers[index + 1];
    layers[index] = (layers[index] ?? []).filter((step) =>
      after === undefined
        ? step.role !== "first maker"
        : after.some((next) => follows(step, next) && next.role === roleOf(step.role, next)),
    );
  }
  if (layers.some((steps) => steps.length === 0)) return null;
  return layers.map((steps) => [...new Set(steps.map(({ claim }) => claim))]);
}

function follows({ role, claim: before }: ChainStep, { claim, way }: GoodsStep): boolean {
  if (role === "maker" || role === "first maker")
    return claim.predicate === "SUPPLIES" && claim.about === before.object;
  return role !== "own" || way !== "needed";
}

function rolled(before: ChainStep, step: GoodsStep): ChainStep {
  return { ...step, role: roleOf(before.role, step) };
}

function roleOf(before: ChainStep["role"], { way }: GoodsStep): ChainStep["role"] {
  if (way === "made") return "own";
  if (way === "needed") return before === "start" ? "first maker" : "maker";
  return way === "based" ? before : "input";
}
