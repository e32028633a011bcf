import { ANALYSIS_PATH, analysisCodec, analysisPaths } from "../address/pages/analysisAddress.ts";
import { formatFinder, PATHS_PATH, parseFinder } from "../address/pages/finderState.ts";
import { joinAddress, splitAddress } from "../address/splitAddress.ts";
import { VERSION_KEY } from "../address/unreadParts.ts";
import { NEIGHBOURS_PER_STEP } from "../address/view/steps.ts";
import { EXPLORE_PATH, showsView } from "../address/view/viewPaths.ts";
import { emptyView, formatView, parseView } from "../address/view/viewState.ts";

/** Kinds of what can be watched. */
export type WatchKind = "entity" | "view" | "path" | "answer";

/** The address under which an entity is watched: it opens it with its neighbours. */
export function entityAddress(id: string): string {
  const steps = [{ ids: [id], neighbours: NEIGHBOURS_PER_STEP }];
  return joinAddress(EXPLORE_PATH, formatView({ ...emptyView, steps, selection: { kind: "entity", id } }));
}

/** The entity that an address watches; null for a view, a path or an answer. */
export function watchedEntity(address: string): string | null {
  const { path, query } = splitAddress(address);
  const { selection } = parseView(query);
  if (path !== EXPLORE_PATH || selection?.kind !== "entity") return null;
  return address === entityAddress(selection.id) ? selection.id : null;
}

export function watchKind(address: string): WatchKind {
  const { path } = splitAddress(address);
  if (watchedEntity(address) !== null) return "entity";
  if (showsView(path)) return "view";
  return path === PATHS_PATH ? "path" : "answer";
}

/** The address under which what a page shows is watched: the same however it is arranged; null if it has no subject. */
export function watchedAddress(path: string, search: string): string | null {
  if (showsView(path)) return viewOf(search);
  if (path === PATHS_PATH) {
    const state = parseFinder(search);
    return state.from === null || state.to === null ? null : joinAddress(PATHS_PATH, formatFinder(state));
  }
  const asked = analysisCodec.parse(path + search);
  if (asked === undefined || asked.id === "reading" || asked.id === "changes" || path === ANALYSIS_PATH) return null;
  const query = new URLSearchParams(search);
  query.delete(VERSION_KEY);
  const isIndex = path === analysisPaths.questions;
  return isIndex ? null : joinAddress(path, query.toString());
}

/** The selected entity, or else what the view shows. */
function viewOf(search: string): string | null {
  const { steps, hidden, hidePairs, folded, filters, selection } = parseView(search);
  if (selection?.kind === "entity") return entityAddress(selection.id);
  if (steps.length === 0) return null;
  return joinAddress(EXPLORE_PATH, formatView({ ...emptyView, steps, hidden, hidePairs, folded, filters }));
}
