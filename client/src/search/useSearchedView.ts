import { useCallback, useMemo } from "react";
import { useLocation, useNavigate } from "react-router";
import { admit } from "../url/room.ts";
import { type ChangeView, useViewState } from "../url/useViewState.ts";
import { EXPLORE_PATH, showsView } from "../url/viewPaths.ts";
import { formatView, parseView, type ViewState } from "../url/viewState.ts";

/**
 * The view to which a search adds, and the way to change it: the one of the address, or on a page that shows none the
 * one that was seen last, so that a look at another page costs nothing that was gathered.
 */
export function useSearchedView(lastQuery: string): [ViewState, ChangeView] {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const [shown, changeShown] = useViewState();
  const last = useMemo(() => parseView(lastQuery), [lastQuery]);
  const changeLast = useCallback<ChangeView>(
    (change) => {
      const next = change(last);
      const search = formatView(next);
      if (admit(next, search, lastQuery)) navigate({ pathname: EXPLORE_PATH, search });
    },
    [navigate, last, lastQuery],
  );
  return showsView(pathname) ? [shown, changeShown] : [last, changeLast];
}
