import type { Step } from "../../model/address/view/steps.ts";
import type { ViewState } from "../../model/address/view/viewState.ts";
import { predicatePhrase } from "../../model/words/names.ts";
import { type NameOf, named } from "./named.ts";
import { strings } from "./strings.ts";

/** Describes what was added to the canvas, opened or removed. */
export function describeSteps(before: ViewState, after: ViewState, nameOf: NameOf): string | null {
  if (after.steps.length === 0) return strings.cleared;
  const fresh = without(after.steps, before.steps);
  const gone = without(before.steps, after.steps);
  if (gone.length === 0) return fresh.length === 0 ? null : describeFresh(fresh, before, nameOf);
  const stayed = before.steps.some(({ ids }) => ids.some((id) => idsOf(after.steps).includes(id)));
  if (!stayed) return strings.openedView(named(idsOf(after.steps.slice(0, 1)), nameOf));
  const who = named(idsOf(gone), nameOf);
  // An opened entity may still be there, closed.
  const closed = idsOf(fresh).every((id) => idsOf(gone).includes(id)) && gone.every(({ neighbours }) => neighbours > 0);
  if (closed) return sumOf(fresh) > sumOf(gone) ? strings.expandedFurther(who) : strings.collapsed(who);
  return fresh.length > 0 ? null : strings.removed(who);
}

function describeFresh(fresh: readonly Step[], { steps }: ViewState, nameOf: NameOf): string {
  const who = named(idsOf(fresh), nameOf);
  if (fresh.some(({ neighbours }) => neighbours === 0)) return strings.added(who);
  const [along] = fresh.flatMap((step) => step.along ?? []);
  if (along)
    return strings.expandedAlong(who, predicatePhrase(along.predicate, along.direction === "in" ? "in" : "out"));
  const opened = new Set(steps.filter(({ neighbours }) => neighbours > 0).flatMap(({ ids }) => ids));
  return idsOf(fresh).every((id) => opened.has(id)) ? strings.expandedFurther(who) : strings.expanded(who);
}

function without(steps: readonly Step[], others: readonly Step[]): Step[] {
  const known = new Set(others.map((step) => JSON.stringify(step)));
  return steps.filter((step) => !known.has(JSON.stringify(step)));
}

function idsOf(steps: readonly Step[]): string[] {
  return [...new Set(steps.flatMap(({ ids }) => ids))];
}

function sumOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { neighbours }) => sum + neighbours, 0);
}
