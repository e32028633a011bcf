import { useCallback, useEffect, useMemo } from "react";
import { useLocation, useNavigate } from "react-router";
import { rememberFinder } from "../../url/pages/finderLinks.ts";
import { type FinderState, formatFinder, PATHS_PATH, parseFinder } from "../../url/pages/finderState.ts";
import { liesAhead, trailNow } from "../../url/undo/trail.ts";

/** Changes what is asked; `push` makes a step that the browser's back button undoes, `replace` does not, unless undone steps lie ahead. */
export type ChangeFinder = (change: Partial<FinderState>, how?: "push" | "replace") => void;

/** What the address asks of the path finder, and the way to change it. */
export function useFinder(): [FinderState, ChangeFinder] {
  const { search } = useLocation();
  const navigate = useNavigate();
  const state = useMemo(() => parseFinder(search), [search]);
  useEffect(() => rememberFinder(search), [search]);

  const change = useCallback<ChangeFinder>(
    (changed, how = "push") => {
      // Two changes may come before React draws again, so each starts from the address.
      const before = parseFinder(window.location.search);
      const after = formatFinder(changedFinder(before, changed));
      if (after === formatFinder(before)) return;
      // What lies ahead knows nothing of the change, so Redo must not lead there from the changed question.
      navigate({ pathname: PATHS_PATH, search: after }, { replace: how === "replace" && !liesAhead(trailNow()) });
    },
    [navigate],
  );
  return [state, change];
}

/** Paths run through an entity or around it: what was said of it last counts. */
function changedFinder(before: FinderState, changed: Partial<FinderState>): FinderState {
  const after = { ...before, ...changed };
  return changed.avoid === undefined
    ? { ...after, avoid: after.avoid.filter((id) => !after.via.includes(id)) }
    : { ...after, via: after.via.filter((id) => !after.avoid.includes(id)) };
}
