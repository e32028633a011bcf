import type { Claim } from "../../contract/index.ts";
import { isCurrent } from "../../rules/lastReported.ts";
import { carriesGoods, type Direction, directionsOf, isOnMaker } from "../goods/goodsClaims.ts";
import { type GoodsRead, isThing } from "./readGoods.ts";
import type { Taken } from "./takenOut.ts";
import { needsItsKind } from "./umbrellas.ts";

/** A step with the claims behind it. */
export interface Step extends Direction {
  claims: Claim[];
}

/**
 * All steps that goods could take between what was read, by ends and way. None leads to what is taken out, and none to
 * recycling, which lives on what is already in use and not on goods that stop.
 */
export function goodsSteps(read: GoodsRead, taken: Taken): Step[] {
  const steps = new Map<string, Step>();
  const isStep = stepRule(read, taken);
  for (const claim of read.claims.filter(carriesGoods)) {
    for (const direction of [...directionsOf(claim), ...fromPlace(claim)]) {
      if (!isStep(direction, claim)) continue;
      const key = `${direction.from} ${direction.to} ${direction.way}`;
      const step = steps.get(key) ?? { ...direction, claims: [] };
      step.claims.push(claim);
      steps.set(key, step);
    }
  }
  return [...steps].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, step]) => step);
}

/** Goods needed from a place come from there. */
function fromPlace({ predicate, object, about }: Claim): Direction[] {
  return predicate === "DEPENDS_ON" && about !== null ? [{ from: about, to: object, way: "mined" }] : [];
}

type StepRule = (direction: Direction, claim: Claim) => boolean;

function stepRule(
  { claims, entities, items, whole, miners }: GoodsRead,
  { items: named, places, isOut, keepsGoods }: Taken,
): StepRule {
  const out = new Set(named);
  const minedPlaces = new Set(places);
  const isOfOneKind = needsItsKind({ claims, entities });
  const made = new Set(claims.filter(isMade).map(({ subject, object }) => `${subject} ${object}`));
  return (direction, claim) => {
    const { from, to } = direction;
    if (out.has(to) || isOut(to) || entities.get(to)?.stage === "recycling") return false;
    if (isOut(from)) return fromOrganisation(direction, claim);
    if (miners.has(from)) return direction.way === "made" && claim.predicate === "PRODUCES";
    return items.has(from) ? fromThing(direction) : minedPlaces.has(from);
  };

  /** Whatever an organisation makes and supplies, and whoever depends on it. */
  function fromOrganisation({ from, way }: Direction, { subject }: Claim): boolean {
    return way === "needed" || subject === from;
  }

  /**
   * A customer who makes the thing itself gets something for it, and not the thing: oxide "for sintered magnets" goes to a
   * maker of such magnets. Where not all makers were read, nobody can say; nor on what else a product is based.
   */
  function fromThing({ from, to, way }: Direction): boolean {
    if (keepsGoods(to)) return false;
    if (way === "made") return !isThing(entities.get(to));
    if (way === "basis_of") return whole.has(to);
    if (way === "needed" && isOfOneKind(from, to)) return false;
    return way !== "supplied" || (whole.has(from) && !made.has(`${to} ${from}`));
  }
}

function isMade(claim: Claim): boolean {
  return isOnMaker(claim) && isCurrent(claim);
}
