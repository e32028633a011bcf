import type { Claim } from "@atlas/server/contract";
import type { CanvasSelection } from "../canvas/elements.ts";
import type { Selection } from "../url/selection.ts";

/** What the canvas marks for a selection: a claim is seen as the line that stands for it, a source as nothing. */
export function canvasSelection(selection: Selection | null, claims: readonly Claim[]): CanvasSelection {
  if (selection === null || selection.kind === "source") return null;
  if (selection.kind !== "claim") return selection;
  const claim = claims.find(({ id }) => id === selection.id);
  return claim ? { kind: "pair", a: claim.subject, b: claim.object } : null;
}
