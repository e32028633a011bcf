import type { Claim } from "@atlas/server/contract";
import type { Selection } from "../../model/address/view/selection.ts";
import type { Display } from "../graph/display.ts";
import type { ViewGraph } from "../graph/viewGraph.ts";
import { isByHand } from "./isByHand.ts";
import { strings } from "./strings.ts";
import { fewestReasons, type Reason, whyNotShown } from "./whyNotShown.ts";

/** What is selected but not shown, in words, and why. */
export interface NotShown {
  name: string;
  reasons: Reason[];
  /** Not hidden by hand, so a view that dims draws it faintly. */
  faint: boolean;
}

/** The part of the selection that is in the view but not shown; null if there is nothing to explain. */
export function notShownOf(
  selection: Selection | null,
  { graph, display, nameOf }: { graph: ViewGraph; display: Display; nameOf: (id: string) => string },
): NotShown | null {
  const told = (name: string, reasons: Reason[]): NotShown | null =>
    reasons.length === 0 ? null : { name, reasons, faint: display.filters.dim && !reasons.some(isByHand) };
  const claimName = ({ subject, object }: Claim) => strings.claim(nameOf(subject), nameOf(object));
  if (selection?.kind === "entity") return told(nameOf(selection.id), whyNotShown(display, graph, selection.id));
  if (selection?.kind === "claim") {
    const claim = graph.claims.find(({ id }) => id === selection.id);
    return claim ? told(claimName(claim), whyNotShown(display, graph, claim.id)) : null;
  }
  if (selection?.kind !== "pair") return null;
  const { a, b } = selection;
  const between = graph.claims.filter(
    ({ subject, object }) => (subject === a && object === b) || (subject === b && object === a),
  );
  const reasons = fewestReasons(between, (claim) => whyNotShown(display, graph, claim.id));
  return told(strings.pair(nameOf(a), nameOf(b)), reasons);
}
