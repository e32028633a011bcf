import { useState } from "react";
import { useLocation } from "react-router";
import { showsView } from "./useViewState.ts";

/** The query of the view as it was last seen, so that a look at another page loses no picture. */
export function useLastView(): string {
  const { pathname, search } = useLocation();
  const [last, setLast] = useState("");
  const now = showsView(pathname) ? search : last;
  if (now !== last) setLast(now);
  return now;
}
