import { useCallback, useMemo } from "react";
import { useLocation, useNavigate } from "react-router";
import { draftIn, withDraft } from "../../model/address/draftAddress.ts";
import { ANALYSIS_KEY, withAnalysis } from "../../model/address/pages/analysisAddress.ts";
import { splitAddress } from "../../model/address/splitAddress.ts";
import { liesAhead, record, trailNow } from "../../model/address/undo/trail.ts";
import { fitsAddress, isFull } from "../../model/address/view/fitsAddress.ts";
import { goesOn, withSharedParts } from "../../model/address/view/viewDifference.ts";
import { BRIEFING_PATH, EXPLORE_PATH, showsView } from "../../model/address/view/viewPaths.ts";
import { emptyView, formatView, parseView, type ViewState } from "../../model/address/view/viewState.ts";

/**
 * Changes the view. `push` adds a history entry, `replace` does not, and `merge` combines consecutive changes of one
 * thing, such as those of a dragged slider, into one entry. With undone steps ahead, a new entry is always added, or
 * Redo would lead from the changed picture to one without the change. Returns whether the address had room: if not, the
 * view stays as it was, and the page says so.
 */
export type ChangeView = (change: (view: ViewState) => ViewState, how?: "push" | "replace" | "merge") => boolean;

/** The last view that was read, whose parts the next one reuses. */
let last = emptyView;

function readView(search: string): ViewState {
  last = withSharedParts(parseView(search), last);
  return last;
}

/** The view in the address, and a function to change it. On a page without a view, changes start from `elsewhere`. */
export function useViewState(elsewhere = ""): [ViewState, ChangeView] {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const view = useMemo(() => readView(showsView(pathname) ? search : elsewhere), [pathname, search, elsewhere]);

  const change = useCallback<ChangeView>(
    (changed, how = "push") => {
      // Two changes may come before React renders (a click, then its double-click), so each starts from the address.
      const now = window.location;
      const stays = showsView(now.pathname);
      const before = formatView(parseView(stays ? now.search : elsewhere));
      const next = changed(parseView(before));
      const after = formatView(next);
      if (after === before && stays) {
        isFull.set(false);
        return true;
      }
      if (!fitsAddress(next, after, before)) return false;
      const replace =
        how === "replace" ||
        (how === "merge" && stays && !liesAhead(trailNow()) && goesOn(queryBefore(now.pathname), before, after));
      const place = stays
        ? { pathname: now.pathname, search: goingOn(now, after) }
        : { pathname: EXPLORE_PATH, search: after };
      navigate(place, { replace });
      record();
      return true;
    },
    [navigate, elsewhere],
  );
  return [view, change];
}

/**
 * The new query of a page whose view changes. A briefing keeps its analysis, which is not part of the view; elsewhere an
 * open draft stays open until something else is selected, whose card then takes its place.
 */
function goingOn({ pathname, search }: { pathname: string; search: string }, query: string): string {
  if (pathname !== BRIEFING_PATH) return selectsAnew(search, query) ? query : withDraft(query, draftIn(search));
  const analysis = new URLSearchParams(search).get(ANALYSIS_KEY);
  return analysis === null ? query : withAnalysis(query, analysis);
}

function selectsAnew(before: string, after: string): boolean {
  const selected = parseView(after).selection;
  return selected !== null && JSON.stringify(selected) !== JSON.stringify(parseView(before).selection);
}

/** The query before the last step, if that was on the same page. */
function queryBefore(path: string): string {
  const { at, addresses } = trailNow();
  const before = splitAddress(addresses[at - 1] ?? "");
  const { query } = before.path === path ? before : splitAddress(addresses[at] ?? "");
  return formatView(parseView(query));
}
