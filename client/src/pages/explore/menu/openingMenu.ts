import type { ClaimCount } from "@atlas/server/contract";
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
import { formatNumber } from "../../../model/words/formatNumber.ts";
import { predicatePhrase } from "../../../model/words/names.ts";
import { nextOpening } from "../../../picture/graph/nextOpening.ts";
import { strings as viewStrings } from "../../../picture/graph/strings.ts";
import { strings as frame } from "../../../ui/strings.ts";
import { menuStrings as strings } from "../strings.ts";
import type { MenuContent, MenuItem, MenuSection, MenuSurroundings } from "./MenuContent.ts";

/** The neighbours to open around an entity, with the number of claims by kind; null while the numbers are loading. */
export function openingMenu(id: string, counts: readonly ClaimCount[] | null, around: MenuSurroundings): MenuContent {
  const entity = around.graph.entities.find((one) => one.id === id);
  const kinds: MenuSection[] = counts
    ? [{ name: strings.kinds, items: kindsOf(counts).map((kind) => kindItem(id, kind, around)) }]
    : [{ items: [{ name: frame.loading, disabled: true }] }];
  return {
    title: strings.openAround(nameOrId(entity, id)),
    sections: [{ items: [allKindsItem(id, around)] }, ...kinds],
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

/** A kind of claim, and its number of claims. */
interface Kind extends Along {
  count: number;
}

/** Claims of undirected predicates are one kind, whichever way they are written; the most frequent kinds come first. */
function kindsOf(counts: readonly ClaimCount[]): Kind[] {
  const kinds = new Map<string, Kind>();
  for (const { predicate, direction, count } of counts) {
    const along: Along = { predicate, direction: predicates[predicate].directed ? direction : "both" };
    const key = formatAlong(along);
    kinds.set(key, { ...along, count: count + (kinds.get(key)?.count ?? 0) });
  }
  return [...kinds.values()].sort((a, b) => b.count - a.count);
}

function kindItem(id: string, { count, ...along }: Kind, { view, changeView }: MenuSurroundings): MenuItem {
  const opened = foldsOpening(view, { id, along }) ? 0 : openedAlong(view, id, along);
  const most = Math.min(count, MAX_NEIGHBOURS_PER_STEP);
  const phrase = predicatePhrase(along.predicate, along.direction === "in" ? "in" : "out");
  const howMany = Math.min(opened + NEIGHBOURS_PER_STEP, MAX_NEIGHBOURS_PER_STEP);
  return {
    name: opened > 0 && opened < most ? strings.nextOfKind(phrase, Math.min(howMany, most) - opened) : phrase,
    hint: formatNumber(count),
    disabled: opened >= most,
    run: () => changeView((now) => expandAlong(now, id, { along, howMany })),
  };
}
