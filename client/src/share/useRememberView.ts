import { useEffect } from "react";
import { useLocation } from "react-router";
import { showsView } from "../url/view/viewPaths.ts";
import { parseView } from "../url/view/viewState.ts";
import { rememberLast } from "./keptViews.ts";

/** Remembers in this browser the last view that is not empty. */
export function useRememberView(): void {
  const { pathname, search } = useLocation();
  useEffect(() => {
    if (!showsView(pathname) || parseView(search).steps.length === 0) return;
    rememberLast(pathname + search, new Date().toISOString());
  }, [pathname, search]);
}
