import type { Claim, Entity } from "@atlas/server/contract";
import type { Facet } from "../../model/address/view/filters.ts";
import { foldsOpening } from "../../model/address/view/folding.ts";
import { pairName } from "../../model/address/view/hiding.ts";
import type { Selection } from "../../model/address/view/selection.ts";
import {
  claimFacets,
  claimPasses,
  claimValues,
  type Display,
  dateOf,
  entityFacets,
  entityValues,
  filtersClaims,
  passes,
} from "../graph/display.ts";
import { foldedAway, hiddenByHand } from "../graph/shownOf.ts";
import type { ViewGraph } from "../graph/viewGraph.ts";
import { strings } from "./strings.ts";

/** One reason why an entity or a claim is not shown. */
export type Reason =
  /** Hidden by hand; collapsed into the entities that brought it; hidden with the line between these two. */
  | { by: "hidden"; id: string }
  | { by: "folded"; into: string[] }
  | { by: "line"; pair: string }
  /** None of its values in a facet passes. */
  | { by: "facet"; facet: Facet; values: readonly string[] }
  /** It did not hold at the date, or is undated. */
  | { by: "date"; claim: Claim }
  | { by: "undated" }
  /** All its claims are filtered out; these reasons would bring one back. */
  | { by: "claims"; count: number; reasons: Reason[] }
  /** An end of the claim is not shown. */
  | { by: "end"; id: string; reasons: Reason[] };

/** All reasons why an entity or a claim of a view is not shown; empty if it is shown, or not in the view. */
export function whyNotShown(display: Display, graph: ViewGraph, id: string): Reason[] {
  const entity = graph.entities.find((one) => one.id === id);
  if (entity) return whyNotEntity(display, graph, entity);
  const claim = graph.claims.find((one) => one.id === id);
  return claim ? whyNotClaim(display, graph, claim) : [];
}

/** The smallest set of reasons that hides all of some claims; empty if one of them is shown. */
function fewestReasons(claims: readonly Claim[], reasonsOf: (claim: Claim) => Reason[]): Reason[] {
  const [first = [], ...others] = claims.map(reasonsOf);
  return others.reduce((fewest, reasons) => (reasons.length < fewest.length ? reasons : fewest), first);
}

function whyNotEntity(display: Display, graph: ViewGraph, entity: Entity): Reason[] {
  const { filters } = display;
  const { id } = entity;
  const ofFacets = entityFacets.flatMap((facet): Reason[] => {
    const values = entityValues(entity, facet);
    return passes(values, filters.facets[facet]) ? [] : [{ by: "facet", facet, values }];
  });
  return [...whyHidden(display, graph, id), ...ofFacets, ...whyBare(display, graph, id)];
}

function whyHidden(display: Display, graph: ViewGraph, id: string): Reason[] {
  const bringing = graph.opened.filter((opening) => opening.brought.includes(id) && foldsOpening(display, opening));
  const into = [...new Set(bringing.map((opening) => opening.id))];
  return [
    ...(display.hidden.includes(id) ? [{ by: "hidden" as const, id }] : []),
    ...(foldedAway(graph, display).has(id) ? [{ by: "folded" as const, into }] : []),
  ];
}

/** When filters took the last claim of an entity that nobody put there by hand. */
function whyBare({ filters, steps }: Display, { claims }: ViewGraph, id: string): Reason[] {
  if (!filtersClaims(filters) || steps.some(({ ids }) => ids.includes(id))) return [];
  const own = claims.filter(({ subject, object }) => subject === id || object === id);
  if (own.some((claim) => claimPasses(claim, filters))) return [];
  return [{ by: "claims", count: own.length, reasons: fewestReasons(own, (claim) => whyFiltered(filters, claim)) }];
}

function whyNotClaim(display: Display, graph: ViewGraph, claim: Claim): Reason[] {
  const line: Reason[] = hiddenByHand(graph, display).onHiddenLine(claim)
    ? [{ by: "line", pair: pairName(claim.subject, claim.object) }]
    : [];
  const ends = graph.entities
    .filter(({ id }) => id === claim.subject || id === claim.object)
    .flatMap((end): Reason[] => {
      // An end that went with its last claim returns with this one.
      const reasons = whyNotEntity(display, graph, end).filter(({ by }) => by !== "claims");
      return reasons.length === 0 ? [] : [{ by: "end", id: end.id, reasons }];
    });
  return [...line, ...whyFiltered(display.filters, claim), ...ends];
}

function whyFiltered(filters: Display["filters"], claim: Claim): Reason[] {
  const ofFacets = claimFacets.flatMap((facet): Reason[] => {
    const values = claimValues(claim, facet);
    return passes(values, filters.facets[facet]) ? [] : [{ by: "facet", facet, values }];
  });
  const date = dateOf(claim, filters);
  if (date === "fine") return ofFacets;
  return [...ofFacets, date === "out" ? { by: "date", claim } : { by: "undated" }];
}

/** A selection not shown, in words, and its reasons. */
interface NotShown {
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

/** Whether the reader hid something by hand: even a view that dims does not draw it. */
export function isByHand({ by }: Reason): boolean {
  return by === "hidden" || by === "folded" || by === "line";
}
