import type { Claim, Entity } from "../../contract/index.ts";
import { lineGrade } from "../../rules/lineGrade.ts";
import { type Evidence, evidenceGrades } from "../../rules/vocabulary.ts";
import { sourcesIn } from "../goods/suppliersIn.ts";
import { groupBy } from "../groupBy.ts";
import type { Step } from "./goodsSteps.ts";
import { type GoodsRead, isThing } from "./readGoods.ts";
import type { Taken } from "./takenOut.ts";

/**
 * Sorts things by the way goods get to them. One thing may be in both sets.
 * - lost: it is taken out, made by what drops out, or a product that is such a technology's goods: one based on it whose makers
 *   or suppliers drop out too, or of which none is recorded. Its other makers are not concerned, and of its customers only those of
 *   suppliers that drop out.
 * - reached: something that it is made of, or that it depends on, is lost. All its makers and customers could be reached, but not
 *   customers of suppliers with a source of their own. Where only exports stop, not what is recorded to come only from those who keep the goods, and not what they supply.
 */
export interface Roles {
  lost: ReadonlySet<string>;
  reached: ReadonlySet<string>;
  /** Whether a supplier of something lost drops out. */
  drops(supplier: string, thing: string): boolean;
  /** Whether what goes into the supplies of somebody is its own: it keeps the goods, or has another source of them. */
  keepsGoods(supplier: string): boolean;
}

/** The things that are lost and those that are reached. */
export function rolesOf(
  steps: readonly Step[],
  read: GoodsRead,
  { taken, hasOwn }: { taken: Taken; hasOwn(organisation: string): boolean },
): Roles {
  const toThings = steps.filter(({ to }) => isThing(read.entities.get(to)));
  const based = toThings.filter(({ way }) => way === "basis_of");
  const sources = sourcesIn(read.claims);
  const basedOnLost = (drops: (id: string) => boolean) =>
    based.filter(({ to }) => !sources.has(to) || sources.get(to)?.some(drops));
  const dropsWhole = (id: string) => taken.isOut(id) || read.miners.has(id);
  const lostAsNamed = closed(taken.items, basedOnLost(taken.isOutForNamed));
  const made = toThings.filter((step) => comesFromThere(step, read)).map(({ to }) => to);
  const lost = closed([...lostAsNamed, ...made], basedOnLost(dropsWhole));
  const intoOther = toThings.filter(({ way }) => way === "goes_into" || way === "needed");
  const isKept = (thing: string) => sources.get(thing)?.every(taken.keepsGoods) ?? false;
  const first = intoOther.filter(({ from, to }) => !read.items.has(from) || (lost.has(from) && !isKept(to)));
  const further = [...intoOther, ...based].filter(({ to }) => !isKept(to));
  return {
    lost,
    reached: closed(
      first.map(({ to }) => to),
      further,
    ),
    keepsGoods: (id) => taken.keepsGoods(id) || hasOwn(id),
    drops: (supplier, thing) => dropsWhole(supplier) || (lostAsNamed.has(thing) && taken.isOutForNamed(supplier)),
  };
}

/** Whether a thing is made by what drops out, or comes from a place that does. */
export function comesFromThere(
  { from, to, way }: Step,
  { items, entities }: Pick<GoodsRead, "items" | "entities">,
): boolean {
  return !items.has(from) && isThing(entities.get(to)) && (way === "made" || way === "mined");
}

/** Some entities with all to which these steps lead from them. */
export function closed(start: Iterable<string>, steps: readonly Step[]): Set<string> {
  const after = groupBy(steps.map((step) => [step.from, step]));
  const found = new Set(start);
  for (const one of found) for (const { to } of after.get(one) ?? []) found.add(to);
  return found;
}

/** A step that goods take, with the grade of its claims. */
export interface TakenStep extends Step {
  evidence: Evidence;
}

/**
 * The steps that goods take: those from something lost or reached, each with the claims that hold there. From what is only
 * lost nothing goes to makers, and only what suppliers that drop out supply.
 */
export function stepsTaken(steps: readonly Step[], { items, entities }: GoodsRead, roles: Roles): TakenStep[] {
  return steps.flatMap((step) => {
    const to = entities.get(step.to);
    const claims = step.claims.filter((claim) => {
      const alone = { ...step, claims: [claim] };
      return !items.has(step.from) || goesOnReached(alone, to, roles) || goesOnLost(alone, to, roles);
    });
    return claims.length > 0 ? [{ ...step, claims, evidence: stepGrade(claims) }] : [];
  });
}

/** Whether a step goes on from a thing as one that is reached. */
export function goesOnReached({ from, way, claims }: Step, to: Entity | undefined, roles: Roles): boolean {
  if (!roles.reached.has(from) || to === undefined) return false;
  if (isThing(to)) return roles.reached.has(to.id);
  return way !== "supplied" || claims.some(({ subject }) => !roles.keepsGoods(subject));
}

/** Whether a step goes on from a thing as one that is lost. */
export function goesOnLost({ from, way, claims }: Step, to: Entity | undefined, roles: Roles): boolean {
  if (!roles.lost.has(from) || to === undefined) return false;
  if (isThing(to)) return way === "basis_of" ? roles.lost.has(to.id) : roles.reached.has(to.id);
  if (way === "made") return false;
  return way !== "supplied" || claims.some(({ subject }) => roles.drops(subject, from));
}

/**
 * The grade of a step: that of its line. The claims of several suppliers are several lines, of which the best counts: a doubt
 * about one supplier is none about another.
 */
export function stepGrade(claims: readonly Claim[]): Evidence {
  const lines = groupBy(claims.map((claim) => [`${claim.subject} ${claim.object}`, claim]));
  const grades = [...lines.values()].flatMap(([first, ...more]) => (first ? [lineGrade([first, ...more])] : []));
  return grades.reduce((best, grade) => (evidenceGrades[grade].rank > evidenceGrades[best].rank ? grade : best));
}
