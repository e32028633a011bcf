import type { Claim, Entity } from "@atlas/server/contract";
import { questionAddress } from "../../model/address/pages/questionAddress.ts";
import { addClaims, endsOfClaims } from "../../model/address/view/addClaims.ts";
import { pairName } from "../../model/address/view/hiding.ts";
import { selectEntities, selectEntity, selectRecord } from "../../model/address/view/selection.ts";
import { addTogether, expandEntity } from "../../model/address/view/steps.ts";
import { newView, type ViewState } from "../../model/address/view/viewState.ts";
import { entityName } from "../../model/words/entityName.ts";
import type { ChangeView } from "../../parts/address/useViewState.ts";
import { askToZoom } from "../../picture/graph/canvasSignals.ts";
import { claimPasses, entityPasses } from "../../picture/graph/display.ts";
import { shownOf, standingIn } from "../../picture/graph/shownOf.ts";
import type { ViewGraph } from "../../picture/graph/viewGraph.ts";
import type { Found } from "./groupFound.ts";
import { pageAddress } from "./pageOffered.ts";
import { rememberPick } from "./recents.ts";
import { strings } from "./strings.ts";

/** A pick begins a new view, adds to the view, or adds and lets more picks follow. */
export type PickHow = "open" | "add" | "stay";

/** Neighbours opened around a found entity: enough to see what it is, few enough to read. */
export const NEIGHBOURS_OF_FOUND = 8;

/**
 * Applies a pick to the view and returns its announcement, which also says whether it is drawn. `inView` are the entities in
 * the view before, see `standingIn`; `go` opens another page.
 */
export function pickWith(
  { changeView, go }: { changeView: ChangeView; go: (address: string) => void },
  { view: before, graph, inView }: { view: ViewState; graph: ViewGraph; inView: ReadonlySet<string> },
): (found: Found, how: PickHow) => string {
  return (found, how) => {
    rememberPick(found);
    if (found.kind === "command") {
      found.command.run();
      return "";
    }
    if (found.kind === "question") {
      go(questionAddress(found.id, found.values));
      return "";
    }
    if (found.kind === "page") {
      go(pageAddress(found));
      return "";
    }
    if (found.kind === "all") {
      const ids = found.hits.map(({ entity }) => entity.id);
      const addAll = (view: ViewState) => together(view, ids, { how, inView });
      // The page reports that the address is full.
      if (!changeView(addAll)) return "";
      return strings.addedAll(ids.length, keptBack(ids, addAll(before), { graph, found }).length);
    }
    if (found.kind === "allClaims") {
      const { claims } = found;
      const isNew = how === "open";
      if (!changeView((view) => (isNew ? addClaims(newView(view), claims, nobody) : addClaims(view, claims, inView)))) {
        return "";
      }
      const ids = endsOfClaims(claims);
      if (!isNew && ids.every((id) => inView.has(id))) askToZoom(ids);
      return strings.shownClaims(claims.length);
    }
    const one = pickedOf(found);
    if (!one) return "";
    const addOne = (view: ViewState) => change(view, one, { how, inView });
    if (!changeView(addOne)) return "";
    const after = addOne(before);
    if (one.kind === "source") return strings.pickedSource;
    if (one.kind === "claim" && isClaimKeptBack(after, { graph, found })) return strings.claimKeptBack;
    if (one.kind === "entity" && keptBack([one.id], after, { graph, found }).length > 0) {
      return strings.keptBack(one.name);
    }
    // The canvas moves to entities that are already there, because no arrival will be seen.
    const ids = endsOf(one);
    if (how !== "stay" && ids.every((id) => inView.has(id))) askToZoom(ids);
    if (one.kind === "claim") return strings.pickedClaim;
    if (how === "stay") return strings.added(one.name);
    if (inView.has(one.id)) return strings.found(one.name);
    return how === "add" ? strings.addedTo(one.name) : strings.picked(one.name, NEIGHBOURS_OF_FOUND);
  };
}

type Picked =
  | { kind: "entity"; id: string; name: string }
  | { kind: "claim"; id: string; subject: string; object: string }
  | { kind: "source"; id: string };

function pickedOf(found: Found): Picked | null {
  switch (found.kind) {
    case "entity":
      return { kind: "entity", id: found.hit.entity.id, name: entityName(found.hit.entity) };
    case "claim": {
      const { id, subject, object } = found.claim;
      return { kind: "claim", id, subject, object };
    }
    case "source":
      return { kind: "source", id: found.source.id };
    case "recent":
      return found.recent.kind === "entity" ? { ...found.recent, name: entityName(found.recent) } : found.recent;
    default:
      return null;
  }
}

/** The entities that a pick is about. */
function endsOf(one: Picked): string[] {
  if (one.kind === "source") return [];
  return one.kind === "claim" ? [one.subject, one.object] : [one.id];
}

const nobody: ReadonlySet<string> = new Set();

function change(view: ViewState, one: Picked, { how, inView }: Circumstances): ViewState {
  const ids = endsOf(one);
  // What is in the view already is shown there, so that the search also finds one's place in a picture.
  if (how === "open" && !ids.every((id) => inView.has(id))) return viewOf(newView(view), one);
  const line = one.kind === "claim" ? pairName(one.subject, one.object) : "";
  const seen = {
    ...view,
    hidden: view.hidden.filter((id) => !ids.includes(id)),
    hidePairs: view.hidePairs.filter((pair) => pair !== line),
  };
  const missing = ids.filter((id) => !inView.has(id));
  const added = addTogether(seen, missing);
  return how === "stay" ? added : selectPicked(added, one);
}

/** Shows what was picked in an empty view, an entity among its first neighbours. */
function viewOf(empty: ViewState, one: Picked): ViewState {
  const shown =
    one.kind === "entity" ? expandEntity(empty, one.id, NEIGHBOURS_OF_FOUND) : addTogether(empty, endsOf(one));
  return selectPicked(shown, one);
}

function selectPicked(view: ViewState, one: Picked): ViewState {
  return one.kind === "entity" ? selectEntity(view, one.id) : selectRecord(view, one.kind, one.id);
}

/** Puts all of these on the canvas as one step and selects them, so that they stand out. */
function together(view: ViewState, ids: readonly string[], { how, inView }: Circumstances): ViewState {
  const seen = { ...view, hidden: view.hidden.filter((id) => !ids.includes(id)) };
  const added = addTogether(
    seen,
    ids.filter((id) => !inView.has(id)),
  );
  return how === "stay" ? added : selectEntities(added, ids);
}

interface Circumstances {
  /** With "stay", the selection stays too. */
  how: PickHow;
  inView: ReadonlySet<string>;
}

/** The picked entities that the view's filters hide; one that is not in the graph yet is judged alone. */
function keptBack(ids: readonly string[], view: ViewState, { graph, found }: { graph: ViewGraph; found: Found }) {
  if (view.filters.dim) return [];
  const shown = new Set(shownOf(graph, view).entities.map(({ id }) => id));
  const held = standingIn(graph, view);
  const known = new Map(entitiesOf(found).map((entity) => [entity.id, entity]));
  return ids.filter((id) => {
    const entity = known.get(id);
    return held.has(id) ? !shown.has(id) : entity !== undefined && !entityPasses(entity, view.filters);
  });
}

/** Whether filters hide a picked claim, itself or through one of its ends. */
function isClaimKeptBack(view: ViewState, { graph, found }: { graph: ViewGraph; found: Found }): boolean {
  const claim = claimOf(found, graph);
  if (view.filters.dim || claim === undefined) return false;
  return (
    !claimPasses(claim, view.filters) || keptBack([claim.subject, claim.object], view, { graph, found }).length > 0
  );
}

function claimOf(found: Found, { claims }: ViewGraph): Claim | undefined {
  if (found.kind === "claim") return found.claim;
  return found.kind === "recent" ? claims.find(({ id }) => id === found.recent.id) : undefined;
}

function entitiesOf(found: Found): Entity[] {
  if (found.kind === "entity") return [found.hit.entity];
  if (found.kind === "all") return found.hits.map(({ entity }) => entity);
  return found.kind === "claim" ? [found.subject ?? [], found.object ?? []].flat() : [];
}
