import type { Claim, Entity } from "@atlas/server/contract";
import { questionAddress } from "../../model/address/pages/questionAddress.ts";
import { addClaims, endsOfClaims } from "../../model/address/view/addClaims.ts";
import { pairName } from "../../model/address/view/hiding.ts";
import { selectEntities, selectEntity, selectRecord } from "../../model/address/view/selection.ts";
import { addTogether, expandEntity } from "../../model/address/view/steps.ts";
import type { ViewState } from "../../model/address/view/viewState.ts";
import { entityName } from "../../model/words/entityName.ts";
import type { ChangeView } from "../../parts/address/useViewState.ts";
import { askToZoom } from "../../picture/graph/canvasSignals.ts";
import { claimPasses, entityPasses } from "../../picture/graph/display.ts";
import { shownOf, standingIn } from "../../picture/graph/shownOf.ts";
import type { ViewGraph } from "../../picture/graph/viewGraph.ts";
import type { Found } from "./groupFound.ts";
import { rememberPick } from "./recents.ts";
import { strings } from "./strings.ts";

/**
 * Applies a pick to the view and returns its announcement, which also says whether it is drawn. `inView` are the entities in
 * the view before, see `standingIn`; `go` opens another page.
 */
export function pickWith(
  { changeView, go }: { changeView: ChangeView; go: (address: string) => void },
  { view: before, graph, inView }: { view: ViewState; graph: ViewGraph; inView: ReadonlySet<string> },
): (found: Found, stay: boolean) => string {
  return (found, stay) => {
    rememberPick(found);
    if (found.kind === "command") {
      found.command.run();
      return "";
    }
    if (found.kind === "question") {
      go(questionAddress(found.question.id, found.values));
      return "";
    }
    if (found.kind === "all") {
      const ids = found.hits.map(({ entity }) => entity.id);
      const addAll = (view: ViewState) => together(view, ids, { stay, inView });
      // The page reports that the address is full.
      if (!changeView(addAll)) return "";
      return strings.addedAll(ids.length, keptBack(ids, addAll(before), { graph, found }).length);
    }
    if (found.kind === "allClaims") {
      const { claims } = found;
      if (!changeView((view) => addClaims(view, claims, inView))) return "";
      const ids = endsOfClaims(claims);
      if (ids.every((id) => inView.has(id))) askToZoom(ids);
      return strings.shownClaims(claims.length);
    }
    const one = pickedOf(found);
    if (!one) return "";
    const addOne = (view: ViewState) => change(view, one, { stay, inView });
    if (!changeView(addOne)) return "";
    const after = addOne(before);
    if (one.kind === "source") return strings.pickedSource;
    if (one.kind === "claim" && isClaimKeptBack(after, { graph, found })) return strings.claimKeptBack;
    if (one.kind === "entity" && keptBack([one.id], after, { graph, found }).length > 0) {
      return strings.keptBack(one.name);
    }
    // The canvas moves to entities that are already there, because no arrival will be seen.
    const ids = endsOf(one);
    if (!stay && ids.every((id) => inView.has(id))) askToZoom(ids);
    if (one.kind === "claim") return strings.pickedClaim;
    if (stay) return strings.added(one.name);
    return inView.has(one.id) ? strings.found(one.name) : strings.picked(one.name);
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

function change(view: ViewState, one: Picked, { stay, inView }: Circumstances): ViewState {
  const ids = endsOf(one);
  const line = one.kind === "claim" ? pairName(one.subject, one.object) : "";
  const seen = {
    ...view,
    hidden: view.hidden.filter((id) => !ids.includes(id)),
    hidePairs: view.hidePairs.filter((pair) => pair !== line),
  };
  const missing = ids.filter((id) => !inView.has(id));
  if (stay) return addTogether(seen, missing);
  if (one.kind !== "entity") return selectRecord(addTogether(seen, missing), one.kind, one.id);
  // An entity already there is shown, not opened, so the picture stays.
  return selectEntity(missing.length === 0 ? seen : expandEntity(seen, one.id), one.id);
}

/** Puts all of these on the canvas as one step and selects them, so that they stand out. */
function together(view: ViewState, ids: readonly string[], { stay, inView }: Circumstances): ViewState {
  const seen = { ...view, hidden: view.hidden.filter((id) => !ids.includes(id)) };
  const added = addTogether(
    seen,
    ids.filter((id) => !inView.has(id)),
  );
  return stay ? added : selectEntities(added, ids);
}

interface Circumstances {
  /** True if more picks follow, so the selection stays. */
  stay: boolean;
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
