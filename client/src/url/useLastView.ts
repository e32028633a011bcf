import { useState } from "react";
import { useLocation } from "react-router";
import { EXPLORE_PATH } from "./useViewState.ts";

/** The address of the explorer as it was last seen, so that a look at another page loses no picture. */
export function useLastView(): string {
  const { pathname, search } = useLocation();
  const [last, setLast] = useState("");
  const now = pathname === EXPLORE_PATH ? search : last;
  if (now !== last) setLast(now);
  return EXPLORE_PATH + now;
}
