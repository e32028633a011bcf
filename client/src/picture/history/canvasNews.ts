import { splitAddress } from "../../model/address/splitAddress.ts";
import type { Trail } from "../../model/address/undo/trail.ts";
import { type Selection, selectedIds } from "../../model/address/view/selection.ts";
import { changedParts } from "../../model/address/view/viewDifference.ts";
import { EXPLORE_PATH } from "../../model/address/view/viewPaths.ts";
import { parseView } from "../../model/address/view/viewState.ts";
import { describeStep } from "./describeStep.ts";
import type { NameOf } from "./named.ts";

/** Tells readers who cannot see it what was just done; empty if the canvas announces it itself. */
export function canvasNews({ at, addresses }: Trail, nameOf: NameOf): string {
  const [last, now] = [addresses[at - 1], addresses[at]];
  if (last === undefined || now === undefined) return "";
  const [before, after] = [splitAddress(last), splitAddress(now)];
  // Only acts on the canvas: going to another page changes no picture.
  if (before.path !== EXPLORE_PATH || after.path !== EXPLORE_PATH) return "";
  const [from, to] = [parseView(before.query), parseView(after.query)];
  const changed = changedParts(from, to).join();
  // The canvas itself announces moves by keyboard and single changes of the selection.
  if (changed === "kept" || (changed === "selection" && differByOne(from.selection, to.selection))) return "";
  return describeStep({ before, after }, nameOf);
}

/** Whether the focus is on the canvas, its menu or buttons; a menu just closed leaves it on nothing. */
export function isOnCanvas(focused: Element | null): boolean {
  return focused === document.body || focused?.closest("[role=application], [role=menu], [aria-haspopup=menu]") != null;
}

function differByOne(before: Selection | null, after: Selection | null): boolean {
  const [one, other] = [selectedIds(before), selectedIds(after)];
  const [less, more] = one.length < other.length ? [one, other] : [other, one];
  return less.length > 0 && more.length - less.length === 1 && less.every((id) => more.includes(id));
}
