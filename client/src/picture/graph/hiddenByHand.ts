import type { Claim } from "@atlas/server/contract";
import { pairName } from "../../model/address/view/hiding.ts";
import type { Display } from "./display.ts";
import { foldedAway } from "./foldedAway.ts";
import type { ViewGraph } from "./viewGraph.ts";

/** What the reader hid by hand, whatever the filters say. */
export interface HiddenByHand {
  /** Entities hidden one by one, or with what brought them. */
  entities: ReadonlySet<string>;
  /** Whether a claim was hidden with its line. */
  onHiddenLine: (claim: Claim) => boolean;
}

/** Collects entities hidden one by one, collapsed entities and hidden lines. */
export function hiddenByHand(graph: Pick<ViewGraph, "opened">, display: Display): HiddenByHand {
  const lines = new Set(display.hidePairs);
  return {
    entities: new Set([...display.hidden, ...foldedAway(graph, display)]),
    onHiddenLine: ({ subject, object }) => lines.size > 0 && lines.has(pairName(subject, object)),
  };
}
