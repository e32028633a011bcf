import { useEffect } from "react";
import { useLocation } from "react-router";
import { withDraft } from "../url/draftAddress.ts";
import { onTour } from "../url/onTour.ts";
import { joinAddress } from "../url/splitAddress.ts";
import { showsView } from "../url/view/viewPaths.ts";
import { parseView } from "../url/view/viewState.ts";
import { rememberLast } from "./keptViews.ts";

/** Remembers in this browser the last view that is not empty. */
export function useRememberView(): void {
  const location = useLocation();
  const { pathname, search } = location;
  const isOwn = !onTour(location);
  useEffect(() => {
    if (!isOwn || !showsView(pathname) || parseView(search).steps.length === 0) return;
    rememberLast(joinAddress(pathname, withDraft(search, null)), new Date().toISOString());
  }, [isOwn, pathname, search]);
}
