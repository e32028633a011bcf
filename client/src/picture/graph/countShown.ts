import { type EntityClass, type Evidence, entityClassOf } from "@atlas/server/vocabulary";
import { pairName } from "../../model/address/view/hiding.ts";
import type { ViewState } from "../../model/address/view/viewState.ts";
import { bundlesOf } from "./bundlesOf.ts";
import type { Display } from "./display.ts";
import { hiddenByHand, type Shown, shownOf } from "./shownOf.ts";
import type { ViewGraph } from "./viewGraph.ts";

/** Counts of a graph as shown. */
export interface ShownCounts {
  entities: number;
  claims: number;
  /** Entities and claims that are filtered out. */
  aside: { entities: number; claims: number };
  /** Entities shown, by the class that sets their shape; 0 for a class that is filtered out entirely. */
  byClass: ReadonlyMap<EntityClass, number>;
  /** Claims shown, by grade; 0 for a grade that is filtered out entirely. */
  byEvidence: ReadonlyMap<Evidence, number>;
  /** Entities hidden one by one. */
  hidden: number;
  /** Entities hidden because the one that brought them is collapsed. */
  folded: number;
  /** Hidden lines that would carry claims, and the number of these claims. */
  onHiddenLines: { lines: number; claims: number };
  /** Whether anything shown is own data. */
  own: boolean;
  /** Requested bundles that are drawn. */
  bundles: number;
}

/** The counts of toolbar and legend. */
export function countShown(
  graph: ViewGraph,
  display: Display & Pick<ViewState, "bundles">,
  shown: Shown = shownOf(graph, display),
): ShownCounts {
  const { entities, claims, aside } = shown;
  return {
    entities: entities.length,
    claims: claims.length,
    aside: { entities: aside.entities.length, claims: aside.claims.length },
    byClass: tally(entities, aside.entities, entityClassOf),
    byEvidence: tally(claims, aside.claims, ({ evidence }) => evidence),
    ...countByHand(graph, display),
    own: [...entities, ...claims].some(({ own }) => own !== null),
    bundles: bundlesOf(shown, display).length,
  };
}

/** Counts what was hidden by hand or by collapsing. */
export function countByHand(
  graph: ViewGraph,
  display: Display,
): Pick<ShownCounts, "hidden" | "folded" | "onHiddenLines"> {
  const { entities, onHiddenLine } = hiddenByHand(graph, display);
  const hidden = graph.entities.filter(({ id }) => display.hidden.includes(id)).length;
  const claims = graph.claims.filter(onHiddenLine);
  const lines = new Set(claims.map(({ subject, object }) => pairName(subject, object))).size;
  return {
    hidden,
    folded: graph.entities.filter(({ id }) => entities.has(id)).length - hidden,
    onHiddenLines: { lines, claims: claims.length },
  };
}

/** Filtered-out values keep their line, so that the legend does not jump while filters change. */
function tally<T, K>(items: readonly T[], others: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, number> {
  const counts = new Map<K, number>(others.map((item) => [keyOf(item), 0]));
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
