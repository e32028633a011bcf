import { useCallback, useEffect, useMemo } from "react";
import { useLocation, useNavigate } from "react-router";
import {
  type FinderState,
  formatFinder,
  PATHS_PATH,
  parseFinder,
  rememberFinder,
} from "../../../model/address/pages/finderState.ts";
import { liesAhead, trailNow } from "../../../model/address/undo/trail.ts";

/** Changes the question. `push` adds a history entry; `replace` does not, unless undone steps lie ahead. */
export type ChangeFinder = (change: Partial<FinderState>, how?: "push" | "replace") => void;

export function useFinder(): [FinderState, ChangeFinder] {
  const { search } = useLocation();
  const navigate = useNavigate();
  const state = useMemo(() => parseFinder(search), [search]);
  useEffect(() => rememberFinder(search), [search]);

  const change = useCallback<ChangeFinder>(
    (changed, how = "push") => {
      // Two changes may come before React renders, so each starts from the address.
      const before = parseFinder(window.location.search);
      const after = formatFinder(changedFinder(before, changed));
      if (after === formatFinder(before)) return;
      // Steps ahead do not include this change, so Redo must not lead there from the changed question.
      navigate({ pathname: PATHS_PATH, search: after }, { replace: how === "replace" && !liesAhead(trailNow()) });
    },
    [navigate],
  );
  return [state, change];
}

/** An entity is either required or avoided: the last choice wins. */
function changedFinder(before: FinderState, changed: Partial<FinderState>): FinderState {
  const after = { ...before, ...changed };
  return changed.avoid === undefined
    ? { ...after, avoid: after.avoid.filter((id) => !after.via.includes(id)) }
    : { ...after, via: after.via.filter((id) => !after.avoid.includes(id)) };
}
