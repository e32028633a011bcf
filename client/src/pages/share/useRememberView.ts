import { useEffect } from "react";
import { useLocation } from "react-router";
import { withDraft } from "../../model/address/draftAddress.ts";
import { joinAddress } from "../../model/address/splitAddress.ts";
import { showsView } from "../../model/address/view/viewPaths.ts";
import { parseView } from "../../model/address/view/viewState.ts";
import { onTour } from "../../parts/address/useLastQuery.ts";
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
