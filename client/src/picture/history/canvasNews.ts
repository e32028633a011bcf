import { placeOf } from "../../url/undo/placeOf.ts";
import type { Trail } from "../../url/undo/trail.ts";
import { selectedIds } from "../../url/view/selection.ts";
import { changedParts } from "../../url/view/viewDifference.ts";
import { EXPLORE_PATH } from "../../url/view/viewPaths.ts";
import { parseView, type Selection } from "../../url/view/viewState.ts";
import { describeStep } from "./describeStep.ts";
import type { NameOf } from "./named.ts";

/** Says what was just done to the picture, for who does not see it change; nothing where the canvas says it itself. */
export function canvasNews({ at, addresses }: Trail, nameOf: NameOf): string {
  const [last, now] = [addresses[at - 1], addresses[at]];
  if (last === undefined || now === undefined) return "";
  const [before, after] = [placeOf(last), placeOf(now)];
  // Only what was done on the canvas: another page has a picture of its own, of which nothing was changed by going there.
  if (before.path !== EXPLORE_PATH || after.path !== EXPLORE_PATH) return "";
  const [from, to] = [parseView(before.query), parseView(after.query)];
  const changed = changedParts(from, to).join();
  // It tells how far the keyboard has moved something, and what it takes into the selection or out of it.
  if (changed === "kept" || (changed === "selection" && differByOne(from.selection, to.selection))) return "";
  return describeStep({ before, after }, nameOf);
}

/** Whether what has the focus is the canvas, or a menu of it or its button; a menu that has just gone leaves the focus to nobody. */
export function isOnCanvas(focused: Element | null): boolean {
  return focused === document.body || focused?.closest("[role=application], [role=menu], [aria-haspopup=menu]") != null;
}

function differByOne(before: Selection | null, after: Selection | null): boolean {
  const [one, other] = [selectedIds(before), selectedIds(after)];
  const [less, more] = one.length < other.length ? [one, other] : [other, one];
  return less.length > 0 && more.length - less.length === 1 && less.every((id) => more.includes(id));
}
