import type { Claim, ClaimCount } from "@atlas/server/contract";
import { predicates } from "@atlas/server/vocabulary";
import { type Along, foldsOpening, formatAlong } from "../../../model/address/view/folding.ts";
import {
  expandAlong,
  expandEntity,
  MAX_NEIGHBOURS_PER_STEP,
  NEIGHBOURS_PER_STEP,
  openedAlong,
  openedNeighbours,
} from "../../../model/address/view/steps.ts";
import { nameOrId } from "../../../model/words/entityName.ts";
import { predicatePhrase } from "../../../model/words/names.ts";
import { nextOpening } from "../../../picture/graph/nextOpening.ts";
import { strings as viewStrings } from "../../../picture/graph/strings.ts";
import { strings as frame } from "../../../ui/strings.ts";
import { menuStrings as strings } from "../strings.ts";
import type { MenuContent, MenuItem, MenuSection, MenuSurroundings } from "./MenuContent.ts";

/**
 * The neighbours to open around an entity, by kind of claim; null while the kinds are loading. Numbers of neighbours may
 * come later.
 */
export function openingMenu(id: string, kinds: readonly Kind[] | null, around: MenuSurroundings): MenuContent {
  const entity = around.graph.entities.find((one) => one.id === id);
  const sections: MenuSection[] = kinds
    ? [{ name: strings.kinds, items: kinds.map((kind) => kindItem(id, kind, around)) }]
    : [{ items: [{ name: frame.loading, disabled: true }] }];
  return {
    title: strings.openAround(nameOrId(entity, id)),
    sections: [{ items: [allKindsItem(id, around)] }, ...sections],
  };
}

function allKindsItem(id: string, { view, changeView, graph }: MenuSurroundings): MenuItem {
  const next = nextOpening(view, id, graph);
  const opened = openedNeighbours(view, id);
  const total = graph.entities.find((entity) => entity.id === id)?.neighbour_count ?? 0;
  if (next === null) return { name: strings.allOpen, disabled: true };
  const more = Math.min(next, total) - opened;
  const name = next === opened ? viewStrings.openAgain : opened > 0 ? strings.nextOfAll(more) : strings.bestOfAll(more);
  return {
    name,
    hint: strings.ofTotal(total),
    run: () => changeView((now) => expandEntity(now, id, next)),
  };
}

/** A kind of claim of an entity. */
export interface Kind extends Along {
  claims: number;
  /** The number of entities at the other ends; null until it is known. */
  neighbours: number | null;
}

/** Claims of undirected predicates are one kind, whichever way they are written; the most frequent kinds come first. */
export function kindsOf(counts: readonly ClaimCount[]): (Along & { claims: number })[] {
  const kinds = new Map<string, Along & { claims: number }>();
  for (const { predicate, direction, count } of counts) {
    const along: Along = { predicate, direction: predicates[predicate].directed ? direction : "both" };
    const key = formatAlong(along);
    kinds.set(key, { ...along, claims: count + (kinds.get(key)?.claims ?? 0) });
  }
  return [...kinds.values()].sort((a, b) => b.claims - a.claims);
}

function kindItem(id: string, { claims, neighbours, ...along }: Kind, around: MenuSurroundings): MenuItem {
  const { view, changeView, graph } = around;
  const opened = foldsOpening(view, { id, along }) ? 0 : openedAlong(view, id, along);
  const most = Math.min(neighbours ?? claims, MAX_NEIGHBOURS_PER_STEP);
  const phrase = predicatePhrase(along.predicate, along.direction === "in" ? "in" : "out");
  const howMany = Math.min(opened + NEIGHBOURS_PER_STEP, MAX_NEIGHBOURS_PER_STEP);
  const there = neighboursAlong(id, along, graph.claims);
  return {
    name: opened > 0 && opened < most ? strings.nextOfKind(phrase, Math.min(howMany, most) - opened) : phrase,
    hint: neighbours === null ? strings.claimsOfKind(claims) : strings.neighboursOfKind(neighbours, { claims, there }),
    disabled: opened >= most,
    run: () => changeView((now) => expandAlong(now, id, { along, howMany })),
  };
}

/** How many entities of the picture are at the other ends of the claims of one kind. */
function neighboursAlong(id: string, { predicate, direction }: Along, claims: readonly Claim[]): number {
  const ends = claims.flatMap((claim) => {
    if (claim.predicate !== predicate) return [];
    if (claim.subject === id && direction !== "in") return [claim.object];
    return claim.object === id && direction !== "out" ? [claim.subject] : [];
  });
  return new Set(ends).size;
}
