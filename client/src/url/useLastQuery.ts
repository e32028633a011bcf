import { useState } from "react";
import { useLocation } from "react-router";

/** The last query of a page, so that visiting another page loses nothing. */
export function useLastQuery(isThatPage: (path: string) => boolean): string {
  const { pathname, search } = useLocation();
  const [last, setLast] = useState("");
  const now = isThatPage(pathname) ? search : last;
  if (now !== last) setLast(now);
  return now;
}
