import type { Claim } from "@atlas/server/contract";
import { type Selection, selectedIds } from "../../model/address/view/selection.ts";
import type { CanvasSelection } from "../canvas/elements.ts";

/**
 * What the canvas marks for a selection: a claim as its line, a source as nothing, and a bundled entity as its bundle.
 */
export function canvasSelection(
  selection: Selection | null,
  claims: readonly Claim[],
  bundleOf: ReadonlyMap<string, string> = new Map(),
): CanvasSelection {
  const drawn = (id: string) => bundleOf.get(id) ?? id;
  const line = (a: string, b: string): CanvasSelection => ({ kind: "pair", a: drawn(a), b: drawn(b) });
  if (selection === null || selection.kind === "source") return null;
  if (selection.kind === "pair") return line(selection.a, selection.b);
  if (selection.kind !== "claim") return marked([...new Set(selectedIds(selection).map(drawn))]);
  const claim = claims.find(({ id }) => id === selection.id);
  return claim ? line(claim.subject, claim.object) : null;
}

function marked(ids: string[]): CanvasSelection {
  const [first, ...more] = ids;
  if (first === undefined) return null;
  return more.length === 0 ? { kind: "entity", id: first } : { kind: "several", ids };
}
